package io.relata.domain.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;

/**
 * How a field's values look in Java and which plain value carries them: {@code Email} carried by
 * text.
 *
 * @param scalar the plain value
 * @param wrap from the plain value to the one the domain speaks of
 * @param unwrap and back
 */
public record Type<V>(
    Scalar scalar, Function<Object, V> wrap, Function<V, Object> unwrap, Meaning meaning) {

  /** Whether a value says which row is meant. */
  public enum Meaning {
    IDENTITY,
    VALUE
  }

  public Type(Scalar scalar, Function<Object, V> wrap, Function<V, Object> unwrap) {
    this(scalar, wrap, unwrap, Meaning.VALUE);
  }

  public static final Type<Boolean> BOOLEAN = plain(Scalar.BOOLEAN, Boolean.class);
  public static final Type<Integer> INTEGER = plain(Scalar.INTEGER, Integer.class);
  public static final Type<Long> BIGINT = plain(Scalar.BIGINT, Long.class);
  public static final Type<BigDecimal> NUMERIC = plain(Scalar.NUMERIC, BigDecimal.class);
  public static final Type<String> TEXT = plain(Scalar.TEXT, String.class);
  public static final Type<LocalDate> DATE = plain(Scalar.DATE, LocalDate.class);
  public static final Type<LocalTime> TIME = plain(Scalar.TIME, LocalTime.class);
  public static final Type<Instant> TIMESTAMP = plain(Scalar.TIMESTAMP, Instant.class);
  public static final Type<UUID> UUID = plain(Scalar.UUID, UUID.class);

  /** Identities, carried by 64-bit integers. */
  public static <E> Type<Id<E>> id() {
    return new Type<>(Scalar.BIGINT, raw -> new Id<>((Long) raw), Id::value, Meaning.IDENTITY);
  }

  /** A value object carried by text. */
  public static <V> Type<V> text(Function<String, V> wrap, Function<V, String> unwrap) {
    return new Type<>(Scalar.TEXT, raw -> wrap.apply((String) raw), unwrap::apply);
  }

  /** Constants of an enum, carried by their names in lower case. */
  public static <E extends Enum<E>> Type<E> constant(Class<E> constants) {
    return text(text -> Enum.valueOf(constants, text.toUpperCase(Locale.ROOT)), Type::name);
  }

  /** The text that carries a constant. */
  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static <V> Type<V> plain(Scalar scalar, Class<V> carrier) {
    return new Type<>(scalar, carrier::cast, value -> value);
  }

  /** Whether its values identify rows, so that nobody calculates with them. */
  public boolean isIdentity() {
    return meaning == Meaning.IDENTITY;
  }

  @Override
  public String toString() {
    return scalar.description();
  }
}
