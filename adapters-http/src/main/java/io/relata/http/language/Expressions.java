package io.relata.http.language;

import java.util.Optional;

/**
 * Finds what the database would certainly refuse in a regular expression. It looks for little, so
 * that it never refuses what the database takes; the rest is for the database to say.
 */
final class Expressions {

  // Nobody writes a pattern so, and each level costs whoever reads it some of its stack.
  private static final int DEEPEST = 100;
  private static final String TOO_DEEP =
      "it takes round brackets inside each other up to " + DEEPEST + " deep";

  private final String text;
  private int next;
  private int open;

  private Expressions(String text) {
    this.text = text;
  }

  /** What is wrong, where something is. */
  static Optional<String> flaw(String expression) {
    boolean inOtherSyntax = expression.startsWith("***") || expression.startsWith("(?");
    return inOtherSyntax ? Optional.empty() : new Expressions(expression).flaw();
  }

  /**
   * What is wrong in an expression over words, where something certainly is. Brackets count even in
   * quotes: there they are no less rare.
   */
  static Optional<String> flawOfSearch(String expression) {
    int depth = 0;
    for (int i = 0; i < expression.length(); i++) {
      depth += expression.charAt(i) == '(' ? 1 : expression.charAt(i) == ')' ? -1 : 0;
      if (depth > DEEPEST) {
        return Optional.of(TOO_DEEP);
      }
    }
    return Optional.empty();
  }

  private Optional<String> flaw() {
    boolean atStart = true;
    while (next < text.length()) {
      char c = text.charAt(next);
      if (atStart && "*+?".indexOf(c) >= 0) {
        return Optional.of("nothing stands before " + c + " for it to repeat");
      }
      atStart = c == '|' || c == '(';
      Optional<String> flaw = step(c);
      if (flaw.isPresent()) {
        return flaw;
      }
      next++;
    }
    return open == 0 ? Optional.empty() : Optional.of("a round bracket is never closed");
  }

  private Optional<String> step(char c) {
    return switch (c) {
      case '\\' ->
          ++next < text.length()
              ? Optional.empty()
              : Optional.of("it ends with a single backslash");
      case '[' -> skipSet() ? Optional.empty() : Optional.of("a square bracket is never closed");
      case '(' -> {
        open++;
        next += text.startsWith("?", next + 1) ? 1 : 0;
        yield open > DEEPEST ? Optional.of(TOO_DEEP) : Optional.empty();
      }
      case ')' -> --open >= 0 ? Optional.empty() : Optional.of("a round bracket was never opened");
      default -> Optional.empty();
    };
  }

  /** Goes to the bracket that closes a set; one that stands first is a member. */
  private boolean skipSet() {
    next += text.startsWith("^", next + 1) ? 2 : 1;
    next += text.startsWith("]", next) ? 1 : 0;
    while (next < text.length() && text.charAt(next) != ']') {
      next += lengthInSet();
    }
    return next < text.length();
  }

  private int lengthInSet() {
    if (text.charAt(next) == '\\') {
      return 2;
    }
    for (String kind : new String[] {":", ".", "="}) {
      int end = text.startsWith("[" + kind, next) ? text.indexOf(kind + "]", next + 2) : -1;
      if (end >= 0) {
        return end + 2 - next;
      }
    }
    return 1;
  }
}
