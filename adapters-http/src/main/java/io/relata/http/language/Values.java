package io.relata.http.language;

import io.relata.domain.model.Field;
import io.relata.domain.model.Scalar;
import io.relata.domain.model.Search;
import io.relata.http.problem.Kind;
import io.relata.http.problem.Rejection;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Reads plain values from text, each kind as strictly as the database does. */
final class Values {

  // The database's own bounds; a number beyond them would have to be refused there.
  private static final int DIGITS_BEFORE_POINT = 131_072;
  private static final int DIGITS_BEHIND_POINT = 16_383;

  private Values() {}

  /** The plain value that is written here for a field. */
  static Object of(Field<?, ?> field, Operand operand) {
    try {
      return field.scalar().stored(parsed(field.scalar(), operand.text()));
    } catch (IllegalArgumentException | DateTimeException refused) {
      throw wrong(field, operand);
    }
  }

  static Rejection wrong(Field<?, ?> field, Operand operand) {
    return operand
        .spot()
        .problem(
            Kind.WRONG_VALUE,
            field.name() + " takes " + field.scalar().description() + ", not " + operand)
        .withHint(example(field.scalar(), operand.text()))
        .rejection();
  }

  private static Object parsed(Scalar scalar, String text) {
    String bare = text.strip();
    return switch (scalar) {
      case TEXT -> text;
      case BOOLEAN -> truth(bare.toLowerCase(Locale.ROOT));
      case INTEGER -> Integer.valueOf(inAscii(bare));
      case BIGINT -> Long.valueOf(inAscii(bare));
      case NUMERIC -> numeric(new BigDecimal(inAscii(bare)));
      case DATE -> Times.date(bare);
      case TIME -> Times.time(bare);
      case TIMESTAMP -> Times.timestamp(bare);
      case UUID -> uuid(bare);
    };
  }

  /** Java reads the digits of every script, the database only those of ASCII. */
  private static String inAscii(String number) {
    if (number.chars().anyMatch(c -> c >= 128)) {
      throw new NumberFormatException(number);
    }
    return number;
  }

  private static BigDecimal numeric(BigDecimal number) {
    long before = (long) number.precision() - number.scale();
    if (before > DIGITS_BEFORE_POINT || number.scale() > DIGITS_BEHIND_POINT) {
      throw new NumberFormatException("too many digits");
    }
    return number;
  }

  private static Boolean truth(String text) {
    return switch (text) {
      case "true", "tru", "tr", "t", "yes", "ye", "y", "on", "1" -> true;
      case "false", "fals", "fal", "fa", "f", "no", "n", "off", "of", "0" -> false;
      default -> throw new IllegalArgumentException(text);
    };
  }

  private static UUID uuid(String text) {
    UUID uuid = UUID.fromString(text);
    if (!uuid.toString().equalsIgnoreCase(text)) {
      throw new IllegalArgumentException(text);
    }
    return uuid;
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

  private static String example(Scalar scalar, String text) {
    return switch (scalar) {
      case BOOLEAN -> "write true or false";
      case INTEGER -> "write digits, from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE;
      case BIGINT -> "write digits, from " + Long.MIN_VALUE + " to " + Long.MAX_VALUE;
      case NUMERIC -> "write it as in 12.5 or -3";
      case TEXT -> "write text without the character U+0000 and without half characters";
      case DATE -> "write it as in 2025-01-31";
      case TIME -> "write it as in 12:30:00";
      case UUID -> "write it as in 123e4567-e89b-12d3-a456-426614174000";
      case TIMESTAMP ->
          Times.hasLostPlus(text)
              ? "a + in an address stands for a space: write %2B"
              : "write it as in 2025-01-31T12:30:00Z";
    };
  }
}
