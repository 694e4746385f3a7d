package io.relata.domain.memory;

import io.relata.domain.model.Field;
import io.relata.domain.model.Order;
import io.relata.domain.model.Relation;
import io.relata.domain.model.ToOne;
import io.relata.domain.query.Cursor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts records in order, and says where they lie in it. */
final class Sorting<T> {

  private final List<Order<T>> order;
  private final Relations relations;
  private final Computed computed;
  // A record is compared many times, and finding its place may mean counting others.
  private final IdentityHashMap<T, Cursor> places = new IdentityHashMap<>();

  Sorting(List<Order<T>> order, Relations relations, Computed computed) {
    this.order = order;
    this.relations = relations;
    this.computed = computed;
  }

  Comparator<T> comparator() {
    return (a, b) -> compare(place(a), place(b));
  }

  /** The place of a record. */
  Cursor place(T row) {
    return places.computeIfAbsent(row, this::found);
  }

  private Cursor found(T row) {
    List<@Nullable Object> values = new ArrayList<>();
    for (Order<T> term : order) {
      values.add(value(term, row));
    }
    return Cursor.of(values.toArray());
  }

  int compare(Cursor a, Cursor b) {
    for (int i = 0; i < order.size(); i++) {
      int compared = compare(order.get(i), a.values().get(i), b.values().get(i));
      if (compared != 0) {
        return compared;
      }
    }
    return 0;
  }

  /** Compares with missing values last. */
  static int ascending(@Nullable Object a, @Nullable Object b) {
    return a == null || b == null
        ? Boolean.compare(a == null, b == null)
        : PlainOrder.COMPARATOR.compare(a, b);
  }

  static int compare(Order<?> term, @Nullable Object a, @Nullable Object b) {
    if (a == null || b == null) {
      int missingFirst = Boolean.compare(b == null, a == null);
      return term.nulls() == Order.Nulls.FIRST ? missingFirst : -missingFirst;
    }
    int ascending = PlainOrder.COMPARATOR.compare(a, b);
    return term.direction() == Order.Direction.ASCENDING ? ascending : -ascending;
  }

  private @Nullable Object value(Order<T> term, T row) {
    @Nullable Object at = row;
    for (ToOne<?, ?> step : term.path()) {
      at = at == null ? null : step(step, at);
    }
    return at == null ? null : plain(term.field(), at);
  }

  @SuppressWarnings("unchecked") // a path's relations start where the ones before them lead
  private <S, U> @Nullable U step(ToOne<S, U> relation, Object row) {
    Relation<S, U> plain = relation;
    return relations.related(plain, (S) row).stream().findFirst().orElse(null);
  }

  @SuppressWarnings("unchecked") // a path leads to rows of the field's entity
  private <S> @Nullable Object plain(Field<S, ?> field, Object row) {
    return computed.of(field, (S) row);
  }
}
