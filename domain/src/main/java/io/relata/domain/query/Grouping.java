package io.relata.domain.query;

import io.relata.domain.model.Condition;

/**
 * What is asked of groups, beyond that rows are grouped, which the fields of a query say.
 *
 * @param having what must hold of a group, in words of its keys and of aggregates
 * @param overall whether one row is asked for besides that speaks of all groups together
 */
public record Grouping<T>(Condition<T> having, Overall overall) {

  /** Whether the aggregates are asked for over everything, too. */
  public enum Overall {
    NONE,
    ASKED
  }

  /** Nothing more: all groups. */
  public static <T> Grouping<T> plain() {
    return new Grouping<>(Condition.always(), Overall.NONE);
  }

  boolean isPlain() {
    return having.isAlways() && overall == Overall.NONE;
  }

  @Override
  public String toString() {
    return (having.isAlways() ? "" : " having " + having)
        + (overall == Overall.NONE ? "" : " with an overall row");
  }
}
