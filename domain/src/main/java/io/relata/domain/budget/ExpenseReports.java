package io.relata.domain.budget;

import io.relata.domain.model.Field;
import io.relata.domain.people.User;
import io.relata.domain.query.Query;
import io.relata.domain.query.Report;
import java.util.List;

/** What was spent, put together: how often, how much, and how much at a time. */
public final class ExpenseReports {

  public static final Report<Expense> BY_CATEGORY =
      new Report<>(
          "by-category",
          by(Expense.CATEGORY_ID)
              .with(Expense.CATEGORY, category -> category.select(Category.NAME)));

  public static final Report<Expense> BY_USER =
      new Report<>(
          "by-user", by(Expense.USER_ID).with(Expense.USER, user -> user.select(User.USERNAME)));

  public static final Report<Expense> BY_MONTH = new Report<>("by-month", by(Expense.MONTH));

  public static final List<Report<?>> ALL = List.of(BY_CATEGORY, BY_USER, BY_MONTH);

  private ExpenseReports() {}

  private static Query<Expense> by(Field<Expense, ?> key) {
    return Query.from(Expense.ENTITY)
        .select(
            key,
            Expense.ENTITY.count(),
            Expense.AMOUNT.sum(),
            Expense.AMOUNT.avg().named("average"));
  }
}
