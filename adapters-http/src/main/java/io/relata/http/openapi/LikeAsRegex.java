package io.relata.http.openapi;

/** A LIKE pattern as the regular expression that programs check by. */
final class LikeAsRegex {

  private LikeAsRegex() {}

  static String of(String pattern) {
    StringBuilder regex = new StringBuilder("^");
    for (int i = 0; i < pattern.length(); i++) {
      switch (pattern.charAt(i)) {
        case '%' -> regex.append("[\\s\\S]*");
        case '_' -> regex.append("[\\s\\S]");
        case '\\' -> quote(pattern.charAt(++i), regex);
        default -> quote(pattern.charAt(i), regex);
      }
    }
    return regex.append('$').toString();
  }

  private static void quote(char literal, StringBuilder into) {
    if ("^$\\.*+?()[]{}|/".indexOf(literal) >= 0) {
      into.append('\\');
    }
    into.append(literal);
  }
}
