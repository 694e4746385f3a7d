package io.relata.domain.memory.search;

import io.relata.domain.memory.search.Sought.Extent;
import io.relata.domain.memory.search.Sought.Join;

/** Reads expressions over words: {@code (sql | postgres:*) & !oracle}. */
final class Expression {

  private final Letters letters;

  private Expression(String text) {
    this.letters = new Letters(text);
  }

  static Sought read(String text) throws Malformed {
    if (text.isBlank()) {
      return new Sought.Nothing();
    }
    Expression expression = new Expression(text);
    Sought read = expression.either();
    if (!expression.letters.isAtEnd()) {
      throw new Malformed();
    }
    return read;
  }

  private Sought either() throws Malformed {
    Sought read = both();
    while (takes("|")) {
      read = Join.EITHER.of(read, both());
    }
    return read;
  }

  private Sought both() throws Malformed {
    Sought read = phrase();
    while (takes("&")) {
      read = Join.BOTH.of(read, phrase());
    }
    return read;
  }

  private Sought phrase() throws Malformed {
    Sought read = operand();
    while (takes("<")) {
      read = Join.then(distance()).of(read, operand());
    }
    return read;
  }

  private int distance() throws Malformed {
    StringBuilder digits = new StringBuilder();
    while (!letters.isAtEnd() && letters.peek() != '>') {
      digits.append(letters.take());
    }
    if (!letters.takes(">") || !digits.toString().matches("-|\\d{1,5}")) {
      throw new Malformed();
    }
    int distance = digits.toString().equals("-") ? 1 : Integer.parseInt(digits.toString());
    if (distance > 16_384) {
      throw new Malformed();
    }
    return distance;
  }

  private Sought operand() throws Malformed {
    if (takes("!")) {
      return Sought.without(operand());
    }
    if (takes("(")) {
      Sought inner = either();
      if (!takes(")")) {
        throw new Malformed();
      }
      return inner;
    }
    String words = letters.takes("'") ? quoted() : bare();
    return Sought.words(words, extent(), Join.then(1));
  }

  private String bare() throws Malformed {
    String bare = letters.takeBare(":");
    if (bare.isEmpty()) {
      throw new Malformed();
    }
    return bare;
  }

  private String quoted() throws Malformed {
    StringBuilder quoted = new StringBuilder();
    while (!letters.isAtEnd()) {
      if (letters.takes("''")) {
        quoted.append('\'');
      } else if (letters.takes("'")) {
        return quoted.toString();
      } else {
        quoted.append(letters.takeUnquoted());
      }
    }
    throw new Malformed();
  }

  private Extent extent() throws Malformed {
    if (!letters.takes(":")) {
      return Extent.WHOLE;
    }
    if (letters.takes("*")) {
      return Extent.BEGINNING;
    }
    if ("ABCDabcd".indexOf(letters.peek()) >= 0) {
      throw new UnsupportedOperationException("memory knows no weights of words");
    }
    throw new Malformed();
  }

  private boolean takes(String operator) {
    letters.skipBlanks();
    boolean taken = letters.takes(operator);
    letters.skipBlanks();
    return taken;
  }
}
