package io.relata.http.language;

/** A piece of what was asked, short enough and safe to be shown in a message. */
final class Excerpt {

  private static final int LONGEST = 60;

  private Excerpt() {}

  /** The text in quotes, cut where it is long. */
  static String of(String text) {
    return "\"" + bare(text) + "\"";
  }

  /** The same without quotes. */
  static String bare(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints().limit(LONGEST).forEach(point -> shown.appendCodePoint(visible(point)));
    return shown.append(isLong(text) ? "…" : "").toString();
  }

  private static boolean isLong(String text) {
    return text.codePointCount(0, text.length()) > LONGEST;
  }

  private static int visible(int point) {
    int type = Character.getType(point);
    boolean hidden =
        Character.isISOControl(point)
            || type == Character.FORMAT
            || type == Character.SURROGATE
            || type == Character.UNASSIGNED;
    return hidden ? '\uFFFD' : point;
  }
}
