package io.relata.domain.memory.search;

import io.relata.domain.memory.search.Sought.Extent;
import io.relata.domain.memory.search.Sought.Join;

/** Reads what people write to search engines: {@code sql "full text" or index -oracle}. */
final class WebText {

  private final Letters letters;

  private WebText(String text) {
    this.letters = new Letters(text);
  }

  static Sought read(String text) throws Malformed {
    return new WebText(text).either();
  }

  private Sought either() throws Malformed {
    Sought read = both();
    while (!letters.isAtEnd()) {
      read = Join.EITHER.of(read, both());
    }
    return read;
  }

  /** Reads up to the end or behind an {@code or}. */
  private Sought both() throws Malformed {
    Sought read = operand();
    skipOperators();
    while (!letters.isAtEnd() && !letters.takesWordOr()) {
      read = Join.BOTH.of(read, operand());
      skipOperators();
    }
    return read;
  }

  /** Signs that mean something in expressions mean nothing here. */
  private void skipOperators() {
    letters.skipBlanks();
    while (letters.isAtOperator()) {
      letters.take();
      letters.skipBlanks();
    }
  }

  private Sought operand() throws Malformed {
    skipOperators();
    if (letters.takes("-")) {
      return Sought.without(operand());
    }
    String words = letters.takes("\"") ? quoted() : bare();
    return Sought.words(words, Extent.WHOLE, Join.then(1));
  }

  // A colon ends an operand, but for one that it begins.
  private String bare() throws Malformed {
    letters.takes(":");
    return letters.takeBare(":\"");
  }

  private String quoted() {
    StringBuilder quoted = new StringBuilder();
    while (!letters.isAtEnd() && letters.peek() != '"') {
      quoted.append(letters.take());
    }
    letters.takes("\"");
    return quoted.toString();
  }
}
