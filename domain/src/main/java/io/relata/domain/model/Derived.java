package io.relata.domain.model;

import io.relata.domain.model.Field.Presence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.Function;

/** Makes the fields that are not stored. */
final class Derived {

  private Derived() {}

  /** Typed by the caller, who knows what the function makes of the field. */
  @SuppressWarnings("unchecked")
  static <T, V> Field<T, V> ofGroup(EntityName owner, Aggregate<T> aggregate) {
    return new Field<>(
        owner,
        aggregate.function().label(),
        (Type<V>) aggregate.type(),
        presence(aggregate),
        notOfOneRow(owner, aggregate),
        new Derivation.OfGroup<>(aggregate));
  }

  /** Typed by the caller, who knows what the function makes of the field. */
  @SuppressWarnings("unchecked")
  static <T, U, V> Field<T, V> ofRelated(
      EntityName owner, Relation<T, U> relation, Aggregate<U> aggregate) {
    String of = aggregate.field().map(field -> field.name() + "_").orElse("");
    return new Field<>(
        owner,
        relation.name() + "_" + of + aggregate.function().label(),
        (Type<V>) aggregate.type(),
        presence(aggregate),
        notOfOneRow(owner, relation.name() + "." + aggregate),
        new Derivation.OfRelated<>(relation, aggregate, Derivation.WhenNone.MISSING));
  }

  static <T> Field<T, LocalDate> month(Field<T, ?> date) {
    if (date.scalar() != Scalar.DATE || !date.isOfOneRow()) {
      throw new IllegalArgumentException(
          date + " is " + kind(date) + ", so it has no month: it takes " + Type.DATE);
    }
    return new Field<>(
        date.owner(),
        "month",
        Type.DATE,
        presence(date.isOptional()),
        row -> plain(date, row).map(day -> ((LocalDate) day).withDayOfMonth(1)),
        new Derivation.Month<>(date));
  }

  static <T> Field<T, BigDecimal> product(Field<T, ?> one, Field<T, ?> other) {
    requireNumber(one);
    requireNumber(other);
    return new Field<>(
        one.owner(),
        "product",
        Type.NUMERIC,
        presence(one.isOptional() || other.isOptional()),
        row ->
            plain(one, row)
                .flatMap(a -> plain(other, row).map(b -> decimal(a).multiply(decimal(b)))),
        new Derivation.Product<>(one, other));
  }

  /** How a sum of related rows is derived that is zero where there are none; nothing of others. */
  static <T> Optional<Derivation<T>> orZero(Field<T, ?> field) {
    return field.derivation().orElse(null) instanceof Derivation.OfRelated<T, ?> related
            && related.aggregate().function() == Aggregate.Function.SUM
        ? Optional.of(related.orZero())
        : Optional.empty();
  }

  private static void requireNumber(Field<?, ?> factor) {
    boolean number =
        EnumSet.of(Scalar.INTEGER, Scalar.BIGINT, Scalar.NUMERIC).contains(factor.scalar());
    if (!number || factor.type().isIdentity() || !factor.isOfOneRow()) {
      throw new IllegalArgumentException(
          factor + " is " + kind(factor) + ", so it has no product: it takes numbers of one row");
    }
  }

  private static String kind(Field<?, ?> field) {
    return field.isOfOneRow() ? field.type().toString() : "an aggregate";
  }

  private static <T> Optional<Object> plain(Field<T, ?> field, T row) {
    return Optional.ofNullable(field.plainIn(row));
  }

  private static BigDecimal decimal(Object number) {
    return number instanceof BigDecimal exact
        ? exact
        : BigDecimal.valueOf(((Number) number).longValue());
  }

  private static Presence presence(Aggregate<?> aggregate) {
    return presence(aggregate.function() != Aggregate.Function.COUNT);
  }

  private static Presence presence(boolean mayLack) {
    return mayLack ? Presence.OPTIONAL : Presence.REQUIRED;
  }

  private static <T, V> Function<T, Optional<V>> notOfOneRow(EntityName owner, Object what) {
    return row -> {
      throw new IllegalStateException(
          owner + "." + what + " is made of many rows; one row alone does not tell it");
    };
  }
}
