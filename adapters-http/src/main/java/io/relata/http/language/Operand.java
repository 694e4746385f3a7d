package io.relata.http.language;

/** A value as it was written, and where. */
record Operand(String text, Style style, Spot spot) {

  /** In quotes even {@code null} is a text. */
  enum Style {
    BARE,
    QUOTED
  }

  boolean isNull() {
    return style == Style.BARE && text.equals("null");
  }

  @Override
  public String toString() {
    return Excerpt.of(text);
  }
}
