package io.relata.http.language;

/** A name as it was written, and where. */
record Name(String text, Style style, Spot spot) {

  /** A name in quotes is never a word of the language. */
  enum Style {
    BARE,
    QUOTED
  }

  boolean isWord(String word) {
    return style == Style.BARE && text.equals(word);
  }

  @Override
  public String toString() {
    return Excerpt.of(text);
  }
}
