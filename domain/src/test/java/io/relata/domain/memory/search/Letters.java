package io.relata.domain.memory.search;

/** A text that is read character by character. */
final class Letters {

  private static final String OPERATORS = "!&|()<";

  private final String text;
  private int next;

  Letters(String text) {
    this.text = text;
  }

  boolean isAtEnd() {
    return next == text.length();
  }

  /** The next character, or a blank at the end. */
  char peek() {
    return isAtEnd() ? ' ' : text.charAt(next);
  }

  char take() {
    return text.charAt(next++);
  }

  /** Takes what comes next if it is this. */
  boolean takes(String expected) {
    boolean there = text.startsWith(expected, next);
    next += there ? expected.length() : 0;
    return there;
  }

  boolean takesWordOr() {
    boolean there =
        text.regionMatches(true, next, "or", 0, 2)
            && text.substring(next + 2).matches("(?s)[^-_\\p{L}\\p{N}].*\\S.*");
    next += there ? 2 : 0;
    return there;
  }

  void skipBlanks() {
    while (!isAtEnd() && Character.isWhitespace(peek())) {
      next++;
    }
  }

  boolean isAtOperator() {
    return !isAtEnd() && OPERATORS.indexOf(peek()) >= 0;
  }

  /** Takes a bare operand: up to a blank, an operator, or one of these ends. */
  String takeBare(String ends) throws Malformed {
    StringBuilder bare = new StringBuilder();
    while (!isAtEnd()
        && !Character.isWhitespace(peek())
        && !isAtOperator()
        && ends.indexOf(peek()) < 0) {
      bare.append(takeUnquoted());
    }
    return bare.toString();
  }

  /** Takes one character, or the one that a backslash quotes. */
  char takeUnquoted() throws Malformed {
    char taken = take();
    if (taken != '\\') {
      return taken;
    }
    if (isAtEnd()) {
      throw new Malformed();
    }
    return take();
  }
}
