package io.relata.domain.model;

import java.util.List;

/**
 * Something that holds of a row, does not, or is unknown because a value is missing: the logic of
 * SQL. A row fits a query when its condition holds. Immutable and equal by value.
 *
 * @param <T> the entity whose rows it speaks of
 */
public sealed interface Condition<T>
    permits All, AnyOf, Not, Comparison, Distinct, In, Known, Like, Matches, Search, Exists {

  /** Holds of every row. */
  static <T> Condition<T> always() {
    return new All<>(List.of());
  }

  /** Holds of no row. */
  static <T> Condition<T> never() {
    return new AnyOf<>(List.of());
  }

  default Condition<T> and(Condition<T> other) {
    return All.of(List.of(this, other));
  }

  default Condition<T> or(Condition<T> other) {
    return AnyOf.of(List.of(this, other));
  }

  default Condition<T> not() {
    return new Not<>(this);
  }

  /** True for {@link #always()} and what was joined of nothing else. */
  default boolean isAlways() {
    return this instanceof All<T>(var parts) && parts.isEmpty();
  }
}
