package io.relata.domain.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;

/**
 * The kinds of plain value that a field is stored as, each with the one Java class that carries it.
 */
public enum Scalar {
  BOOLEAN("a boolean", Boolean.class),
  INTEGER("a 32-bit integer", Integer.class),
  BIGINT("a 64-bit integer", Long.class),
  NUMERIC("a decimal number", BigDecimal.class),
  TEXT("text", String.class, Scalar::storableText),
  DATE("a date", LocalDate.class, Scalar::storableDate),
  TIME("a time of day", LocalTime.class, time -> time.truncatedTo(ChronoUnit.MICROS)),
  TIMESTAMP("a point in time", Instant.class, Scalar::storableInstant),
  UUID("a UUID", java.util.UUID.class);

  // PostgreSQL's own range, so that what is refused here and what is refused there are the same.
  private static final Instant EARLIEST = Instant.parse("-4712-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("+294276-12-31T23:59:59.999999Z");
  private static final LocalDate FIRST_DAY = LocalDate.of(-4712, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(5_874_897, 12, 31);

  private final String description;
  private final Class<?> carrier;
  private final UnaryOperator<Object> storable;

  Scalar(String description, Class<?> carrier) {
    this.description = description;
    this.carrier = carrier;
    this.storable = UnaryOperator.identity();
  }

  <V> Scalar(String description, Class<V> carrier, UnaryOperator<V> storable) {
    this.description = description;
    this.carrier = carrier;
    this.storable = value -> storable.apply(carrier.cast(value));
  }

  /** The class whose instances carry values of this kind. */
  public Class<?> carrier() {
    return carrier;
  }

  /** What a value of this kind is called in a message: "a 64-bit integer". */
  public String description() {
    return description;
  }

  /**
   * The value as a database would hand it back: times cut to microseconds, the rest unchanged.
   *
   * @throws IllegalArgumentException when the value is of another kind or cannot be stored
   */
  public Object stored(Object value) {
    if (!carrier.isInstance(value)) {
      throw new IllegalArgumentException(
          "takes " + description + ", not a value of type " + value.getClass().getSimpleName());
    }
    return storable.apply(value);
  }

  private static String storableText(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        throw new IllegalArgumentException("takes text without the character U+0000");
      }
      if (Character.isSurrogate(c)) {
        if (!Character.isHighSurrogate(c)
            || i + 1 == text.length()
            || !Character.isLowSurrogate(text.charAt(i + 1))) {
          throw new IllegalArgumentException("takes text without half a surrogate pair");
        }
        i++;
      }
    }
    return text;
  }

  private static Instant storableInstant(Instant instant) {
    if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
      throw new IllegalArgumentException(
          "takes a point in time from " + EARLIEST + " to " + LATEST);
    }
    return instant.truncatedTo(ChronoUnit.MICROS);
  }

  private static LocalDate storableDate(LocalDate date) {
    if (date.isBefore(FIRST_DAY) || date.isAfter(LAST_DAY)) {
      throw new IllegalArgumentException("takes a date from " + FIRST_DAY + " to " + LAST_DAY);
    }
    return date;
  }
}
