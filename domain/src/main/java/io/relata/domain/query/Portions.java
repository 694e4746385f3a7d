package io.relata.domain.query;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Walks the slice of a query in portions, each found by a query of its own that starts at the last
 * row of the portion before; for readers. All of them must be answered from one state of the data.
 */
public final class Portions<T> {

  private final Query<T> query;
  private final int most;
  private final Function<Query<T>, Page<T>> find;

  /** Portions of at most so many rows, found by the function. */
  public Portions(Query<T> query, int most, Function<Query<T>, Page<T>> find) {
    if (most < 1) {
      throw new IllegalArgumentException(
          "a portion of " + most + " rows leads nowhere: it takes one or more");
    }
    this.query = query;
    this.most = most;
    this.find = find;
  }

  /** Hands over all portions, in the query's order. */
  public void walk(Consumer<? super Page<T>> each) {
    switch (query.slice().start()) {
      case Slice.Offset _, Slice.After _ -> onward(each);
      case Slice.Before _ -> upToTheCursor(each);
    }
  }

  private void onward(Consumer<? super Page<T>> each) {
    Optional<Query<T>> next = Optional.of(query);
    while (next.isPresent()) {
      Query<T> rest = next.get();
      Page<T> page = find.apply(portion(rest));
      each.accept(page);
      next = rest(rest, page).flatMap(left -> from(left, page));
    }
  }

  /** Groups have no place that a cursor could hold, so they are counted off. */
  private Optional<Query<T>> from(Query<T> left, Page<T> page) {
    return left.isGrouped()
        ? Optional.of(left.offset(left.slice().offset() + page.rows().size()))
        : page.last().map(left::after);
  }

  /**
   * The portion next to the cursor is the last in the query's order. So the places where portions
   * start are looked up first, from the cursor away, and kept; their rows are not.
   */
  private void upToTheCursor(Consumer<? super Page<T>> each) {
    Deque<Query<T>> portions = new ArrayDeque<>();
    Optional<Query<T>> next = Optional.of(query);
    while (next.isPresent()) {
      Query<T> rest = next.get();
      portions.push(portion(rest));
      next = isLast(rest) ? Optional.empty() : before(rest, find.apply(bare(portion(rest))));
    }
    // Counted once, with the first.
    each.accept(find.apply(portions.pop().counting(query.counting())));
    portions.forEach(portion -> each.accept(find.apply(portion.counting(Counting.NONE))));
  }

  private Optional<Query<T>> before(Query<T> rest, Page<T> page) {
    return rest(rest, page).flatMap(left -> page.first().map(left::before));
  }

  /** What a query leaves to ask for after its first portion, where there is more. */
  private Optional<Query<T>> rest(Query<T> rest, Page<T> page) {
    return isLast(rest) || !page.more()
        ? Optional.empty()
        : Optional.of(
            rest.sliced(rest.slice().without(page.rows().size()))
                .counting(Counting.NONE)
                .grouped(new Grouping<>(rest.grouping().having(), Grouping.Overall.NONE)));
  }

  private boolean isLast(Query<T> rest) {
    return rest.slice().most().orElse(Long.MAX_VALUE) <= most;
  }

  private Query<T> portion(Query<T> rest) {
    return isLast(rest) ? rest : rest.sliced(rest.slice().portion(most));
  }

  /** The same rows with nothing but their places. */
  private static <T> Query<T> bare(Query<T> query) {
    return new Query<>(
        query.entity(),
        List.of(),
        query.wholeCondition(),
        query.order(),
        query.slice(),
        List.of(),
        Counting.NONE,
        Grouping.plain());
  }
}
