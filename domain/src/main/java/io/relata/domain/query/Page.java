package io.relata.domain.query;

import io.relata.domain.model.Id;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The answer to a query.
 *
 * @param rows the rows of the slice, in the query's whole order
 * @param before whether there are rows that precede its own
 * @param after whether there are rows that follow them. Of the side from which a slice starts this
 *     is told only where the page has rows, and of the far side of a cursor only where the slice
 *     looks both ways
 * @param first the place of the first row, where there is one
 * @param last the place of the last row
 * @param total how many rows fit, where that was asked
 * @param overall the aggregates over all rows that fit, where a query asked for them besides its
 *     groups; it carries no keys
 * @param cut the relation paths in which a cap cut some list, {@code posts.comments}; {@code .} for
 *     the page itself
 */
public record Page<T>(
    Query<T> query,
    List<Row<T>> rows,
    boolean before,
    boolean after,
    Optional<Cursor> first,
    Optional<Cursor> last,
    Optional<Total> total,
    Optional<Row<T>> overall,
    Set<String> cut) {

  public Page {
    rows = List.copyOf(rows);
    cut = Set.copyOf(cut);
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The same rows in the order of a list of their identities. */
  public Page<T> inOrderOf(List<Id<T>> ids) {
    Map<Id<T>, Integer> places = new HashMap<>();
    ids.forEach(id -> places.putIfAbsent(id, places.size()));
    List<Row<T>> ordered = new ArrayList<>(rows);
    ordered.sort(Comparator.comparing(row -> places.getOrDefault(row.id(), Integer.MAX_VALUE)));
    return new Page<>(query, ordered, before, after, first, last, total, overall, cut);
  }

  /** The one row, where there is exactly one or none. */
  public Optional<Row<T>> only() {
    if (rows.size() > 1 || (more() && !rows.isEmpty())) {
      throw new IllegalStateException("more than one row fits " + query);
    }
    return rows.stream().findFirst();
  }

  /**
   * Whether the list goes on beyond the slice where that is cut: after it, or before it where it
   * ends at a cursor.
   */
  public boolean more() {
    return query.slice().start() instanceof Slice.Before ? before : after;
  }

  /** The query for the page that follows, where there is one. */
  public Optional<Query<T>> next() {
    return after ? last.map(query::after) : Optional.empty();
  }

  /** The query for the page that precedes, where there is one. */
  public Optional<Query<T>> previous() {
    return before ? first.map(query::before) : Optional.empty();
  }
}
