package io.relata.domain.memory;

import io.relata.domain.model.Aggregate;
import io.relata.domain.model.Derivation;
import io.relata.domain.model.Field;
import io.relata.domain.model.Order;
import io.relata.domain.model.ToOne;
import io.relata.domain.query.Include;
import io.relata.domain.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are equal in what they are grouped by.
 *
 * @param rows the rows; none only where there are no keys
 */
record Group<T>(Query<T> query, List<T> rows, Reached reached) {

  /** Finds what rows have and where they lead. */
  interface Reached {

    <T> @Nullable Object value(Field<T, ?> field, T row);

    <T> @Nullable Object made(Aggregate<T> aggregate, List<T> rows);

    /** The row that an include of a to-one relation leads to, where there is one that fits. */
    <T, U> Optional<U> one(Include<T, U> include, T row);
  }

  /** All that tells this group from others, related rows that are missing included. */
  static <T> List<@Nullable Object> keys(Query<T> query, T row, Reached reached) {
    List<@Nullable Object> keys = new ArrayList<>();
    addKeys(query, Optional.of(row), reached, keys);
    return keys;
  }

  private static <T> void addKeys(
      Query<T> query, Optional<T> row, Reached reached, List<@Nullable Object> keys) {
    for (Field<T, ?> key : query.keys()) {
      keys.add(row.map(there -> reached.value(key, there)).orElse(null));
    }
    for (Include<T, ?> include : query.includes()) {
      addKeys(include, row, reached, keys);
    }
  }

  private static <T, U> void addKeys(
      Include<T, U> include, Optional<T> row, Reached reached, List<@Nullable Object> keys) {
    Optional<U> one = row.flatMap(there -> reached.one(include, there));
    keys.add(one.isEmpty());
    addKeys(include.query(), one, reached, keys);
  }

  @Nullable Object plain(Field<T, ?> field) {
    return field.derivation().orElse(null) instanceof Derivation.OfGroup<T>(var aggregate)
        ? reached.made(aggregate, rows)
        : reached.value(field, rows.getFirst());
  }

  /** The value for a term of an order. */
  @Nullable Object plain(Order<T> term) {
    return term.path().isEmpty() && term.field().isAggregate()
        ? plain(own(term.field()))
        : at(query, Optional.of(rows.getFirst()), term.path(), term.field()).value();
  }

  @SuppressWarnings("unchecked") // a term without a path is of the entity itself
  private static <T> Field<T, ?> own(Field<?, ?> field) {
    return (Field<T, ?>) field;
  }

  /** What was found at the end of a path, and whether the path is there at all. */
  private record Found(boolean there, @Nullable Object value) {}

  private <S> Found at(Query<S> from, Optional<S> row, List<ToOne<?, ?>> path, Field<?, ?> field) {
    if (path.isEmpty()) {
      Field<S, ?> key = own(field);
      return new Found(
          from.keys().contains(key), row.map(there -> reached.value(key, there)).orElse(null));
    }
    for (Include<S, ?> include : from.includes()) {
      if (include.relation().equals(path.getFirst())) {
        Found found = through(include, row, path.subList(1, path.size()), field);
        if (found.there()) {
          return found;
        }
      }
    }
    return new Found(false, null);
  }

  private <S, U> Found through(
      Include<S, U> include, Optional<S> row, List<ToOne<?, ?>> rest, Field<?, ?> field) {
    return at(include.query(), row.flatMap(there -> reached.one(include, there)), rest, field);
  }
}
