package io.relata.application.query;

import io.relata.domain.query.Counting;
import io.relata.domain.query.Include;
import io.relata.domain.query.Query;

/**
 * What a query may cost at most, whatever the number of rows: one statement for the root, one for
 * each relation in its shape and those that count; one round trip for each level.
 */
public record Budget(int statements, int roundTrips) {

  public static final Budget ONE_STATEMENT = new Budget(1, 1);

  public static Budget of(Query<?> query) {
    return new Budget(1 + relations(query) + counts(query.counting()), levels(query));
  }

  /** What both may cost together. */
  public Budget plus(Budget more) {
    return new Budget(statements + more.statements, roundTrips + more.roundTrips);
  }

  /** What groups are told apart by comes in their own statement. */
  private static int relations(Query<?> query) {
    if (query.isGrouped()) {
      return 0;
    }
    int relations = 0;
    for (Include<?, ?> include : query.includes()) {
      relations += 1 + relations(include.query());
    }
    return relations;
  }

  private static int levels(Query<?> query) {
    if (query.isGrouped()) {
      return 1;
    }
    int below = 0;
    for (Include<?, ?> include : query.includes()) {
      below = Math.max(below, levels(include.query()));
    }
    return 1 + below;
  }

  private static int counts(Counting counting) {
    return switch (counting) {
      case NONE -> 0;
      case EXACT, PLANNED -> 1;
      // The planner is asked, and rows are counted up to where its word is good enough.
      case ESTIMATED -> 2;
    };
  }
}
