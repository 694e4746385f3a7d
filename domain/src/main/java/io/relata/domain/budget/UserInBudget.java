package io.relata.domain.budget;

import io.relata.domain.model.Declaration;
import io.relata.domain.model.ToMany;
import io.relata.domain.people.User;

/** What the budget adds to users, who know nothing of it. */
public final class UserInBudget {

  private static final Declaration<User> USERS = User.ENTITY.seenFromElsewhere();

  public static final ToMany<User, Expense> EXPENSES =
      USERS.hasMany("expenses", () -> Expense.USER);

  private UserInBudget() {}
}
