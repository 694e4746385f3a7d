package io.relata.domain.model;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One term of an order: a field, its own or of a row reached over to-one relations, a direction,
 * and where missing values go.
 *
 * @param path the to-one relations that lead to the field's row; empty for a field of the entity
 *     itself
 */
public record Order<T>(
    List<ToOne<?, ?>> path, Field<?, ?> field, Direction direction, Nulls nulls) {

  /** Small values first, or large ones. */
  public enum Direction {
    ASCENDING,
    DESCENDING;

    public Direction reversed() {
      return this == ASCENDING ? DESCENDING : ASCENDING;
    }
  }

  /** Where missing values go. */
  public enum Nulls {
    FIRST,
    LAST;

    public Nulls reversed() {
      return this == FIRST ? LAST : FIRST;
    }
  }

  public Order {
    path = List.copyOf(path);
  }

  /**
   * The order by a field with missing values where PostgreSQL puts them: as if larger than all
   * others.
   */
  static <T> Order<T> by(Field<T, ?> field, Direction direction) {
    return new Order<>(
        List.of(), field, direction, direction == Direction.ASCENDING ? Nulls.LAST : Nulls.FIRST);
  }

  /**
   * The term of a row that is reached over a to-one relation: {@code
   * Post.AUTHOR.by(Author.NAME.ascending())}.
   */
  static <T, U> Order<T> via(ToOne<T, U> relation, Order<U> term) {
    List<ToOne<?, ?>> path = Stream.concat(Stream.of(relation), term.path.stream()).toList();
    return new Order<>(path, term.field, term.direction, term.nulls);
  }

  public Order<T> nullsFirst() {
    return new Order<>(path, field, direction, Nulls.FIRST);
  }

  public Order<T> nullsLast() {
    return new Order<>(path, field, direction, Nulls.LAST);
  }

  /** The term that puts the same rows the other way round. */
  public Order<T> reversed() {
    return new Order<>(path, field, direction.reversed(), nulls.reversed());
  }

  /** Whether a row may have no value for this term, its own or for want of a related row. */
  public boolean mayBeMissing() {
    return field.isOptional() || path.stream().anyMatch(ToOne::isOptional);
  }

  @Override
  public String toString() {
    String name =
        Stream.concat(path.stream().map(Relation::name), Stream.of(field.label()))
            .collect(Collectors.joining("."));
    Nulls usual = direction == Direction.ASCENDING ? Nulls.LAST : Nulls.FIRST;
    return name
        + (direction == Direction.ASCENDING ? "" : " desc")
        + (nulls == usual ? "" : nulls == Nulls.FIRST ? " nulls first" : " nulls last");
  }
}
