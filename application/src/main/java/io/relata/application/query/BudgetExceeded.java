package io.relata.application.query;

/**
 * A read or a write was about to cost more than its budget; a fault of whoever does it, never of
 * the asker.
 */
public final class BudgetExceeded extends RuntimeException {

  private static final long serialVersionUID = 1;

  BudgetExceeded(Budget budget, int statements, int roundTrips) {
    super(
        "would run "
            + statements
            + " statements in "
            + roundTrips
            + " round trips, but may run "
            + budget.statements()
            + " in "
            + budget.roundTrips());
  }
}
