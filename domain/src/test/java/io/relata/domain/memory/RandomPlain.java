package io.relata.domain.memory;

import io.relata.domain.model.Field;
import io.relata.domain.model.Scalar;
import io.relata.domain.model.Trait;
import io.relata.domain.query.Chance;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * Plain values made by chance, few of each kind, so that many are equal, and awkward: text beyond
 * the basic plane, pattern characters, microseconds, numbers that differ in their digits only.
 */
public final class RandomPlain {

  private static final List<String> WORDS =
      List.of(
          "a",
          "A",
          "b",
          "aB",
          "Ab",
          "ab",
          "z",
          "Z",
          "ä",
          "Ä",
          "é",
          "ß",
          "İ",
          "ı",
          "ﬀ",
          "\uFFFD",
          "😀",
          "😀a",
          "100%",
          "a_b",
          "a%b",
          "back\\slash",
          "quo'te",
          "dou\"ble",
          "com,ma",
          "(par)",
          "  ",
          "tab\t",
          "line\nbreak",
          "python",
          "Python",
          "PYTHON",
          "sql",
          "tutorial",
          "Tutorial: sql");

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "0.01",
          "0.1",
          "12.5",
          "12.50",
          "1E+2",
          "100.00",
          "-7.25",
          "12.505",
          "99999999.99",
          "1E+8");

  // Java compares the halves of a UUID as signed numbers, and PostgreSQL its bytes.
  private static final List<UUID> IDS =
      List.of(
          new UUID(0, 0),
          new UUID(1, -1),
          new UUID(1, 1),
          new UUID(-1, 0),
          new UUID(Long.MIN_VALUE, 7),
          new UUID(Long.MAX_VALUE, 7));

  private static final List<LocalTime> TIMES =
      List.of(
          LocalTime.MIDNIGHT,
          LocalTime.NOON,
          LocalTime.NOON.plusNanos(1_000),
          LocalTime.of(8, 30),
          LocalTime.of(23, 59, 59, 999_999_000));

  private static final List<LocalDate> DATES =
      List.of(
          LocalDate.of(-43, 3, 15),
          LocalDate.of(1970, 1, 1),
          LocalDate.of(2024, 2, 29),
          LocalDate.of(2025, 1, 1),
          LocalDate.of(2025, 1, 2),
          LocalDate.of(12_025, 1, 1));

  private static final Instant NEW_YEAR = Instant.parse("2025-01-01T00:00:00Z");

  private final Chance chance;

  public RandomPlain(Chance chance) {
    this.chance = chance;
  }

  /** A value that keeps the rules of a field which is neither unique nor a foreign key. */
  public Object of(Field<?, ?> field) {
    return Stream.generate(() -> any(field))
        .filter(value -> field.violations(value).isEmpty())
        .findFirst()
        .map(field::stored)
        .orElseThrow();
  }

  private Object any(Field<?, ?> field) {
    return field.scalar() == Scalar.TEXT ? text(field) : of(field.scalar());
  }

  private String text(Field<?, ?> field) {
    return field
        .trait(Trait.OneOf.class)
        .map(choice -> chance.of(choice.texts()))
        .orElseGet(this::text);
  }

  private String text() {
    return switch (chance.below(10)) {
      case 0 -> "";
      case 1, 2 -> word() + " " + word();
      default -> word();
    };
  }

  /** A value of some kind, whatever it is for. */
  public Object of(Scalar scalar) {
    return switch (scalar) {
      case BOOLEAN -> chance.oneIn(2);
      case INTEGER -> chance.below(6) - 2;
      case BIGINT -> chance.upTo(60);
      case NUMERIC -> new BigDecimal(chance.of(NUMBERS));
      case TEXT -> word();
      case DATE -> chance.of(DATES);
      case TIME -> chance.of(TIMES);
      // One of few, some a microsecond apart.
      case TIMESTAMP ->
          NEW_YEAR.plusSeconds(86_400L * chance.below(40)).plusNanos(1_000L * chance.below(2));
      case UUID -> chance.of(IDS);
    };
  }

  /** Text of the form that a field asks for, which is unique where the number is. */
  String unique(Field<?, ?> field, long number) {
    String pattern = field.trait(Trait.Form.class).map(Trait.Form::pattern).orElse("_%");
    return pattern.replaceFirst("_%", Matcher.quoteReplacement(word() + number)).replace("_%", "x");
  }

  private String word() {
    return chance.of(WORDS);
  }
}
