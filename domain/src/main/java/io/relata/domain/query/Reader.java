package io.relata.domain.query;

import java.util.function.Consumer;

/**
 * Answers queries. Two readers over the same data give equal pages.
 *
 * <p>An implementation reads everything a query asks for from one state of the data, loads nothing
 * that was not asked for, and never loads anything later: a page is complete when it is returned.
 * Called within a unit of work, it sees what that work has done so far.
 */
public interface Reader {

  /**
   * The page that a query asks for.
   *
   * @throws CannotBeAnswered when no data could answer the query
   */
  <T> Page<T> find(Query<T> query);

  /**
   * Finds the same rows in portions, for lists too long to be held: pages of at most so many rows,
   * which follow each other in the query's order and together are the page that {@link #find} would
   * give. Each is complete, and answers the query that it names. There is always a first, if only
   * an empty one; it carries the total, where one was asked for.
   *
   * <p>All are seen in one state of the data, whatever is written meanwhile; within a unit of work,
   * in its state, which must not be changed until the walk is over. No more than one portion is
   * held. The walk ends early when the consumer throws, and throws the same. A query that ends at a
   * cursor is walked from the beginning of its slice towards the cursor; its places are passed over
   * once before, so its first page comes late.
   */
  <T> void walk(Query<T> query, int portion, Consumer<? super Page<T>> each);
}
