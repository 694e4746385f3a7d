package io.relata.domain.query;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The answer to a query.
 *
 * @param rows the rows of the slice, in the query's whole order
 * @param more whether the list goes on beyond the slice: after it, or before it where the slice
 *     ends at a cursor
 * @param first the place of the first row, where there is one
 * @param last the place of the last row
 * @param total how many rows fit, where that was asked
 * @param cut the relation paths in which a cap cut some list, {@code posts.comments}; {@code .} for
 *     the page itself
 */
public record Page<T>(
    Query<T> query,
    List<Row<T>> rows,
    boolean more,
    Optional<Cursor> first,
    Optional<Cursor> last,
    Optional<Total> total,
    Set<String> cut) {

  public Page {
    rows = List.copyOf(rows);
    cut = Set.copyOf(cut);
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The one row, where there is exactly one or none. */
  public Optional<Row<T>> only() {
    if (rows.size() > 1 || (more && !rows.isEmpty())) {
      throw new IllegalStateException("more than one row fits " + query);
    }
    return rows.stream().findFirst();
  }

  /** The query for the page that follows, where there may be one. */
  public Optional<Query<T>> next() {
    boolean beyond = query.slice().start() instanceof Slice.Before || more;
    return beyond ? last.map(query::after) : Optional.empty();
  }

  /** The query for the page that precedes, where there may be one. */
  public Optional<Query<T>> previous() {
    boolean beyond =
        switch (query.slice().start()) {
          case Slice.Offset(long skipped) -> skipped > 0;
          case Slice.After _ -> true;
          case Slice.Before _ -> more;
        };
    return beyond ? first.map(query::before) : Optional.empty();
  }
}
