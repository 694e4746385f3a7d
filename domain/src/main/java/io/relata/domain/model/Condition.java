package io.relata.domain.model;

import java.util.List;
import java.util.stream.Stream;

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

  /** The fields that it speaks of, those of related rows included. */
  default Stream<Field<?, ?>> fields() {
    return switch (this) {
      case All<T>(var parts) -> parts.stream().flatMap(Condition::fields);
      case AnyOf<T>(var parts) -> parts.stream().flatMap(Condition::fields);
      case Not<T>(var part) -> part.fields();
      case Exists<T, ?>(var _, var inner) -> inner.fields();
      case Comparison<T>(var field, var _, var _) -> Stream.of(field);
      case Distinct<T>(var field, var _) -> Stream.of(field);
      case In<T>(var field, var _) -> Stream.of(field);
      case Known<T>(var field, var _) -> Stream.of(field);
      case Like<T> like -> Stream.of(like.field());
      case Matches<T> matches -> Stream.of(matches.field());
      case Search<T> search -> Stream.of(search.field());
    };
  }

  /** True for {@link #always()} and what was joined of nothing else. */
  default boolean isAlways() {
    return this instanceof All<T>(var parts) && parts.isEmpty();
  }
}
