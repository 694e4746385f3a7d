package io.relata.jdbi.query;

import io.relata.domain.model.Order;
import io.relata.domain.query.Query;
import io.relata.domain.query.Slice;
import io.relata.domain.query.Stretch;
import java.util.List;
import java.util.OptionalLong;

/**
 * How the rows of a slice are walked in the database.
 *
 * @param order the order in which they are walked: the query's own, or its reverse for a slice that
 *     ends at a cursor
 * @param stretches the parts of that order beyond a cursor; none where the walk starts at the
 *     beginning
 * @param behind the parts of the reversed order from the cursor on, which are not walked
 * @param offset how many rows to pass over
 * @param most how many rows to fetch, where that is bounded
 */
record Walk<T>(
    List<Order<T>> order,
    List<Stretch<T>> stretches,
    List<Stretch<T>> behind,
    long offset,
    OptionalLong most) {

  private static final long DEEP_FROM = 200;

  /** The walk over a whole page, and one row further to see whether the list goes on. */
  static <T> Walk<T> overRoot(Query<T> query) {
    return of(query, oneMore(query.slice().most()));
  }

  /**
   * The walk over the list of one parent; one row further only where somebody must be told that it
   * was cut.
   */
  static <T> Walk<T> overInclude(Query<T> query) {
    Slice slice = query.slice();
    return of(query, slice.isCapped() ? oneMore(slice.most()) : slice.most());
  }

  private static <T> Walk<T> of(Query<T> query, OptionalLong most) {
    List<Order<T>> order = query.wholeOrder();
    List<Order<T>> reversed = Stretch.reversed(order);
    return switch (query.slice().start()) {
      case Slice.Offset(long rows) -> new Walk<>(order, List.of(), List.of(), rows, most);
      case Slice.After(var cursor) ->
          new Walk<>(order, Stretch.after(cursor, order), Stretch.from(cursor, reversed), 0, most);
      case Slice.Before(var cursor) ->
          new Walk<>(reversed, Stretch.before(cursor, order), Stretch.from(cursor, order), 0, most);
    };
  }

  /** The same walk, one row further. */
  Walk<T> withOneMore() {
    return new Walk<>(order, stretches, behind, offset, oneMore(most));
  }

  /** How an offset is passed over. */
  enum Depth {
    /** There is none. */
    START,
    /** Row by row. */
    SHALLOW,
    /** In an index, before any row is fetched or joined. */
    DEEP
  }

  static Depth depth(long offset) {
    if (offset == 0) {
      return Depth.START;
    }
    return offset < DEEP_FROM ? Depth.SHALLOW : Depth.DEEP;
  }

  Depth depth() {
    return depth(offset);
  }

  /** Whether rows come in the reverse of the query's order. */
  static boolean isBackwards(Query<?> query) {
    return query.slice().start() instanceof Slice.Before;
  }

  private static OptionalLong oneMore(OptionalLong most) {
    return most.isPresent() && most.getAsLong() < Long.MAX_VALUE
        ? OptionalLong.of(most.getAsLong() + 1)
        : most;
  }

  /**
   * Whether it passes over rows or stops before the end, so that each parent's list needs a walk of
   * its own.
   */
  boolean isPartial() {
    return offset > 0 || most.isPresent() || !stretches.isEmpty();
  }

  /** Writes how many rows to fetch, and how many of a node's to pass over. */
  SqlText writeLimit(SqlText sql, int node) {
    most.ifPresent(rows -> sql.add("\nlimit ").number(rows));
    if (offset > 0) {
      sql.add("\noffset ").bind(new Slot.OfOffset(node));
    }
    return sql;
  }
}
