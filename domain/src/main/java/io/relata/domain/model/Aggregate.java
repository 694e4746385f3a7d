package io.relata.domain.model;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One value made of any number of rows. Rows without a value for the field do not count, and where
 * none has one, neither has the aggregate.
 *
 * @param field the field that it is made of; none for the number of rows
 */
public record Aggregate<T>(Function function, Optional<Field<T, ?>> field) {

  private static final Type<BigDecimal> SUM_OF_INTEGERS =
      new Type<>(Scalar.BIGINT, raw -> BigDecimal.valueOf((Long) raw), Aggregate::whole);

  /** How a value is made of many. */
  public enum Function {
    COUNT(EnumSet.noneOf(Scalar.class)),
    SUM(EnumSet.of(Scalar.INTEGER, Scalar.BIGINT, Scalar.NUMERIC)),
    /** Rounded half up to 10 digits behind the point, of which trailing zeros are dropped. */
    AVG(EnumSet.of(Scalar.INTEGER, Scalar.BIGINT, Scalar.NUMERIC)),
    MIN(EnumSet.complementOf(EnumSet.of(Scalar.BOOLEAN, Scalar.UUID))),
    MAX(EnumSet.complementOf(EnumSet.of(Scalar.BOOLEAN, Scalar.UUID)));

    private final Set<Scalar> takes;

    Function(Set<Scalar> takes) {
      this.takes = takes;
    }

    /** What it is called: {@code sum}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Function> named(String label) {
      return Arrays.stream(values()).filter(each -> each.label().equals(label)).findFirst();
    }

    /** Whether there is such a value of a field; the number of rows is none of a field. */
    public boolean takes(Field<?, ?> field) {
      boolean calculates = this == SUM || this == AVG;
      return takes.contains(field.scalar())
          && !(calculates && field.type().isIdentity())
          && !field.isAggregate();
    }

    private String needs() {
      return switch (this) {
        case COUNT -> "it is the number of rows and takes no field";
        case SUM, AVG -> "it takes an integer that is no identity, or a decimal number";
        case MIN, MAX -> "it takes a number, text, a date, a time of day or a point in time";
      };
    }
  }

  /** How many digits behind the point an average has at most. */
  public static final int DIGITS_OF_AVERAGES = 10;

  public Aggregate {
    if (field.isPresent() && !function.takes(field.get())) {
      Field<T, ?> wrong = field.get();
      throw new IllegalArgumentException(
          wrong
              + " is "
              + kind(wrong)
              + ", so it has no "
              + function.label()
              + ": "
              + function.needs());
    }
    if (field.isEmpty() && function != Function.COUNT) {
      throw new IllegalArgumentException(function.label() + " of what? " + function.needs());
    }
  }

  private static String kind(Field<?, ?> field) {
    if (field.isAggregate()) {
      return "an aggregate itself";
    }
    return field.type().isIdentity() ? "an identity" : field.type().toString();
  }

  /** The number of rows. */
  public static <T> Aggregate<T> count() {
    return new Aggregate<>(Function.COUNT, Optional.empty());
  }

  /** What a function makes of a field. */
  public static <T> Aggregate<T> of(Function function, Field<T, ?> field) {
    return new Aggregate<>(function, Optional.of(field));
  }

  /** The type of the value. */
  Type<?> type() {
    return switch (function) {
      case COUNT -> Type.BIGINT;
      case SUM -> sum();
      case AVG -> Type.NUMERIC;
      case MIN, MAX -> field.orElseThrow().type();
    };
  }

  private Type<BigDecimal> sum() {
    return field.orElseThrow().scalar() == Scalar.INTEGER ? SUM_OF_INTEGERS : Type.NUMERIC;
  }

  private static Object whole(BigDecimal number) {
    try {
      return number.longValueExact();
    } catch (ArithmeticException fraction) {
      throw new IllegalArgumentException(
          "a sum of integers is " + Scalar.BIGINT.description() + ", not " + number, fraction);
    }
  }

  @Override
  public String toString() {
    return field.map(of -> of.label() + ".").orElse("") + function.label() + "()";
  }
}
