package io.relata.domain.query;

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
}
