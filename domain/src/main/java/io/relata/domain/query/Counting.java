package io.relata.domain.query;

/** Whether, and how exactly, the rows that fit a query are counted besides being paged. */
public enum Counting {
  NONE,
  /** Counts all of them. */
  EXACT,
  /** Takes the planner's word; costs next to nothing, may be far off. */
  PLANNED,
  /** Exact while there are few, the planner's word when there are many. */
  ESTIMATED
}
