package io.relata.domain.budget;

import io.relata.domain.model.Context;

/** The budget context. */
public final class HouseholdBudget {

  public static final Context CONTEXT =
      Context.of("budget", Expense.ENTITY, Category.ENTITY).adding(UserInBudget.EXPENSES);

  private HouseholdBudget() {}
}
