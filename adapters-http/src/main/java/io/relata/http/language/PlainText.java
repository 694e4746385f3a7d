package io.relata.http.language;

import io.relata.domain.model.Scalar;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.UUID;

/** Reads plain values from text, each kind as strictly as the database does. */
public final class PlainText {

  // The database's own bounds; a number beyond them would have to be refused there.
  private static final int DIGITS_BEFORE_POINT = 131_072;
  private static final int DIGITS_BEHIND_POINT = 16_383;

  private PlainText() {}

  /**
   * The plain value that a text stands for.
   *
   * @throws IllegalArgumentException when it stands for none of this kind
   */
  public static Object parsed(Scalar scalar, String text) {
    try {
      return scalar.stored(read(scalar, text));
    } catch (DateTimeException refused) {
      throw new IllegalArgumentException(refused);
    }
  }

  private static Object read(Scalar scalar, String text) {
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

  /** How a value of this kind is written, for who wrote something else. */
  public static String hint(Scalar scalar, String text) {
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
