package io.relata.http.language;

import io.relata.http.problem.Kind;
import io.relata.http.problem.Rejection;

/** Goes through a text from left to right; whatever it complains of, it says where. */
final class Scanner {

  private static final int DEEPEST = 50;

  private final Where where;
  private final String parameter;
  private final String text;
  private int next;
  private int depth;

  private Scanner(Where where, String parameter, String text) {
    this.where = where;
    this.parameter = parameter;
    this.text = text;
  }

  static Scanner ofValue(Parameters.Parameter parameter) {
    return new Scanner(Where.VALUE, parameter.name(), parameter.value());
  }

  static Scanner ofName(Parameters.Parameter parameter) {
    return new Scanner(Where.NAME, parameter.name(), parameter.name());
  }

  boolean isAtEnd() {
    return next == text.length();
  }

  boolean sees(char c) {
    return !isAtEnd() && text.charAt(next) == c;
  }

  boolean sees(String part) {
    return text.startsWith(part, next);
  }

  boolean takes(char c) {
    boolean there = sees(c);
    next += there ? 1 : 0;
    return there;
  }

  boolean takes(String part) {
    boolean there = sees(part);
    next += there ? part.length() : 0;
    return there;
  }

  /** Takes a part only where another follows it, which stays. */
  boolean takes(String part, String follower) {
    return sees(part + follower) && takes(part);
  }

  void expect(char c, String expected) {
    if (!takes(c)) {
      throw unexpected(expected);
    }
  }

  void expectEnd(String expected) {
    skipSpaces();
    if (!isAtEnd()) {
      throw unexpected(expected);
    }
  }

  void skipSpaces() {
    while (sees(' ')) {
      next++;
    }
  }

  /** Opens a bracket; the number that may be open is bounded, since each takes a call. */
  void enter(String expected) {
    Spot here = spot();
    skipSpaces();
    expect('(', expected);
    if (++depth > DEEPEST) {
      throw here.problem(
              Kind.LIMIT, "more than " + DEEPEST + " brackets are open, which is the limit")
          .rejection();
    }
  }

  void leave(String expected) {
    skipSpaces();
    expect(')', expected);
    depth--;
    skipSpaces();
  }

  /** The run of characters before any of these, or before the end. */
  String until(String stops) {
    int start = next;
    while (!isAtEnd() && stops.indexOf(text.charAt(next)) < 0) {
      next++;
    }
    return text.substring(start, next);
  }

  String rest() {
    return until("");
  }

  /** The text that follows in quotes, in which a backslash takes the next character literally. */
  String quoted() {
    Spot opening = spot();
    expect('"', "a quotation mark");
    StringBuilder inside = new StringBuilder();
    while (!takes('"')) {
      takes('\\');
      if (isAtEnd()) {
        throw opening.malformed("the quotation mark is never closed").rejection();
      }
      inside.append(text.charAt(next++));
    }
    return inside.toString();
  }

  Name name(String expected) {
    skipSpaces();
    Spot start = spot();
    if (sees('"')) {
      String inside = quoted();
      skipSpaces();
      return new Name(inside, Name.Style.QUOTED, start);
    }
    int from = next;
    while (!isAtEnd() && isOfName()) {
      next += Character.charCount(text.codePointAt(next));
    }
    String name = text.substring(from, next).strip();
    if (name.isEmpty()) {
      throw unexpected(expected);
    }
    return new Name(name, Name.Style.BARE, start);
  }

  private boolean isOfName() {
    int point = text.codePointAt(next);
    return Character.isLetterOrDigit(point)
        || point == '_'
        || point == '$'
        || point == ' '
        || (point == '-' && !sees("->"));
  }

  Spot spot() {
    return new Spot(where, parameter, text.codePointCount(0, next) + 1);
  }

  int mark() {
    return next;
  }

  void backTo(int mark) {
    next = mark;
  }

  Rejection unexpected(String expected) {
    return spot().unexpected(found(), expected);
  }

  private String found() {
    return isAtEnd() ? "the end" : Excerpt.of(Character.toString(text.codePointAt(next)));
  }
}
