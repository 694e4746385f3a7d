package io.relata.http.language;

import io.relata.domain.model.Field;
import io.relata.domain.model.Search;
import io.relata.http.problem.Kind;
import io.relata.http.problem.Rejection;
import java.util.Optional;

/** Reads the values of an address. */
final class Values {

  private Values() {}

  /** The plain value that is written here for a field. */
  static Object of(Field<?, ?> field, Operand operand) {
    try {
      return PlainText.parsed(field.scalar(), operand.text());
    } catch (IllegalArgumentException refused) {
      throw wrong(field, operand);
    }
  }

  static Rejection wrong(Field<?, ?> field, Operand operand) {
    return operand
        .spot()
        .problem(
            Kind.WRONG_VALUE,
            FieldText.shown(field) + " takes " + field.scalar().description() + ", not " + operand)
        .withHint(PlainText.hint(field.scalar(), operand.text()))
        .rejection();
  }

  /** A pattern in which both {@code *} and {@code %} are any run of characters. */
  static String pattern(Field<?, ?> field, Operand operand) {
    String pattern = ((String) of(field, operand)).replace('*', '%');
    if (endsInsideQuote(pattern)) {
      throw operand
          .spot()
          .problem(Kind.WRONG_VALUE, "the pattern " + operand + " ends with a single backslash")
          .withHint("a backslash that is meant itself is written \\\\")
          .rejection();
    }
    return pattern;
  }

  private static boolean endsInsideQuote(String pattern) {
    int last = pattern.length();
    while (last > 0 && pattern.charAt(last - 1) == '\\') {
      last--;
    }
    return (pattern.length() - last) % 2 == 1;
  }

  static String expression(Field<?, ?> field, Operand operand) {
    String expression = (String) of(field, operand);
    requireNone(Expressions.flaw(expression), operand, "is no regular expression");
    return expression;
  }

  static String sought(Field<?, ?> field, Search.Way way, Operand operand) {
    String sought = (String) of(field, operand);
    if (way == Search.Way.EXPRESSION) {
      requireNone(Expressions.flawOfSearch(sought), operand, "is no expression over words");
    }
    return sought;
  }

  private static void requireNone(Optional<String> flaw, Operand operand, String verdict) {
    flaw.ifPresent(
        found -> {
          throw operand
              .spot()
              .problem(Kind.WRONG_VALUE, operand + " " + verdict + ": " + found)
              .rejection();
        });
  }
}
