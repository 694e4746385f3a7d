package io.relata.domain.budget;

import static io.relata.domain.model.Trait.Usual.TODAY;
import static io.relata.domain.model.Trait.above;
import static io.relata.domain.model.Trait.atMost;
import static io.relata.domain.model.Trait.byDefault;
import static io.relata.domain.model.Trait.digits;
import static io.relata.domain.model.Trait.notEmpty;

import io.relata.domain.model.Declaration;
import io.relata.domain.model.Deletion;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.Id;
import io.relata.domain.model.NewRow;
import io.relata.domain.model.TextField;
import io.relata.domain.model.ToOne;
import io.relata.domain.model.Type;
import io.relata.domain.people.User;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Money that a user spent. */
public record Expense(
    Id<Expense> id,
    String description,
    BigDecimal amount,
    LocalDate spentOn,
    Id<User> userId,
    Id<Category> categoryId) {

  private static final Declaration<Expense> EXPENSES =
      Declaration.of("budget", "expenses", () -> Expense.ENTITY);

  public static final Field<Expense, Id<Expense>> ID = EXPENSES.id(Expense::id);
  public static final TextField<Expense, String> DESCRIPTION =
      EXPENSES.text("description", Expense::description, atMost(200), notEmpty());
  public static final Field<Expense, BigDecimal> AMOUNT =
      EXPENSES.field("amount", Type.NUMERIC, Expense::amount, digits(10, 2), above(0));
  public static final Field<Expense, LocalDate> SPENT_ON =
      EXPENSES.field("spent_on", Type.DATE, Expense::spentOn, byDefault(TODAY));
  public static final Field<Expense, Id<User>> USER_ID =
      EXPENSES.field("user_id", Type.id(), Expense::userId);
  public static final Field<Expense, Id<Category>> CATEGORY_ID =
      EXPENSES.field("category_id", Type.id(), Expense::categoryId);

  /** The first day of the month in which it was spent. */
  public static final Field<Expense, LocalDate> MONTH = SPENT_ON.month();

  public static final ToOne<Expense, User> USER =
      EXPENSES.belongsTo("user", USER_ID, Deletion.CASCADE, () -> UserInBudget.EXPENSES);
  public static final ToOne<Expense, Category> CATEGORY =
      EXPENSES.belongsTo("category", CATEGORY_ID, Deletion.RESTRICT, () -> Category.EXPENSES);

  public static final Entity<Expense> ENTITY =
      EXPENSES
          .entity(Expense.class, ID, DESCRIPTION, AMOUNT, SPENT_ON, USER_ID, CATEGORY_ID)
          .relatedBy(USER, CATEGORY)
          .deriving(MONTH)
          .servingInOrder(SPENT_ON.descending())
          .servingInOrder(USER_ID.descending(), SPENT_ON.descending());

  /** A new expense, made today. */
  public static NewRow<Expense> of(
      String amount, String description, Id<User> user, Id<Category> category) {
    return NewRow.of(ENTITY)
        .with(DESCRIPTION, description)
        .with(AMOUNT, new BigDecimal(amount))
        .with(USER_ID, user)
        .with(CATEGORY_ID, category);
  }
}
