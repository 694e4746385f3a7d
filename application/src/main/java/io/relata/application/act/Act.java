package io.relata.application.act;

import io.relata.domain.model.Entity;
import io.relata.domain.model.Id;

/**
 * Something that is done to one row by a name, in a unit of work: {@code complete}. To do it twice
 * comes to the same as to do it once.
 */
public interface Act<T> {

  /** Whose rows it is done to. */
  Entity<T> entity();

  /** What it is called, in small letters. */
  String name();

  /**
   * Does it; says whether the row is there.
   *
   * @throws io.relata.domain.model.Refused when the row is in no state for it
   */
  boolean isDone(Id<T> row);
}
