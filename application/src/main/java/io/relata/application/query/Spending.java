package io.relata.application.query;

/**
 * What a read or a write has spent of its budget so far; stops it before it spends more. For one
 * thread.
 */
public final class Spending {

  private Budget budget;
  private int statements;
  private int roundTrips;

  private Spending(Budget budget) {
    this.budget = budget;
  }

  public static Spending within(Budget budget) {
    return new Spending(budget);
  }

  /** For reads whose cost can not be known beforehand. */
  public static Spending unlimited() {
    return new Spending(new Budget(Integer.MAX_VALUE, Integer.MAX_VALUE));
  }

  /** Makes the budget larger. */
  public void allow(Budget more) {
    budget = budget.plus(more);
  }

  /** Called before each round trip. */
  public void spendRoundTrip(int carriedStatements) {
    roundTrips++;
    statements += carriedStatements;
    if (roundTrips > budget.roundTrips() || statements > budget.statements()) {
      throw new BudgetExceeded(budget, statements, roundTrips);
    }
  }

  public int roundTrips() {
    return roundTrips;
  }
}
