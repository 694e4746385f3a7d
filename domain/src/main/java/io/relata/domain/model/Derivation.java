package io.relata.domain.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How the value of a field that is not stored comes from other values. Equal when values come from
 * the same in the same way.
 *
 * @param <T> the entity of the field
 */
public sealed interface Derivation<T> {

  /** Of all rows of a group together; fields like this make a query group its rows. */
  record OfGroup<T>(Aggregate<T> aggregate) implements Derivation<T> {

    @Override
    public String toString() {
      return aggregate.toString();
    }
  }

  /**
   * Of all rows that are related to one.
   *
   * @param whenNone what it is where there are no such rows, or none has a value
   */
  record OfRelated<T, U>(Relation<T, U> relation, Aggregate<U> aggregate, WhenNone whenNone)
      implements Derivation<T> {

    /** The same, which is zero where there is nothing to add up. */
    OfRelated<T, U> orZero() {
      return new OfRelated<>(relation, aggregate, WhenNone.ZERO);
    }

    /** What it is where there is nothing to add up, with as many digits as any other sum has. */
    public Optional<BigDecimal> zero() {
      return whenNone == WhenNone.ZERO
          ? aggregate.field().map(of -> BigDecimal.ZERO.setScale(digits(of)))
          : Optional.empty();
    }

    @Override
    public String toString() {
      return relation.name() + "." + aggregate + (whenNone == WhenNone.ZERO ? ".or_zero()" : "");
    }
  }

  /** How many digits behind the point the values of a field have at most; none, if that is open. */
  private static int digits(Field<?, ?> field) {
    return switch (field.derivation().orElse(null)) {
      case null -> field.trait(Trait.Digits.class).map(Trait.Digits::scale).orElse(0);
      case Product<?>(var one, var other) -> digits(one) + digits(other);
      case OfRelated<?, ?> related -> related.aggregate().field().map(Derivation::digits).orElse(0);
      case OfGroup<?> _, Month<?> _ -> 0;
    };
  }

  /** What an aggregate of nothing is. A number of rows is zero in any case. */
  enum WhenNone {
    MISSING,
    ZERO
  }

  /** The first day of the month of a date in the same row. */
  record Month<T>(Field<T, ?> date) implements Derivation<T> {

    @Override
    public String toString() {
      return date.label() + ".month()";
    }
  }

  /** The product of two numbers in the same row. */
  record Product<T>(Field<T, ?> one, Field<T, ?> other) implements Derivation<T> {

    @Override
    public String toString() {
      return one.label() + ".times(" + other.label() + ")";
    }
  }
}
