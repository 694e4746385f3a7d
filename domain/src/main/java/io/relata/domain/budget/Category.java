package io.relata.domain.budget;

import static io.relata.domain.model.Trait.atMost;
import static io.relata.domain.model.Trait.notEmpty;
import static io.relata.domain.model.Trait.unique;

import io.relata.domain.model.Declaration;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.Id;
import io.relata.domain.model.NewRow;
import io.relata.domain.model.TextField;
import io.relata.domain.model.ToMany;

/** What money is spent on. */
public record Category(Id<Category> id, String name) {

  private static final Declaration<Category> CATEGORIES =
      Declaration.of("budget", "categories", () -> Category.ENTITY);

  public static final Field<Category, Id<Category>> ID = CATEGORIES.id(Category::id);
  public static final TextField<Category, String> NAME =
      CATEGORIES.text("name", Category::name, atMost(50), notEmpty(), unique());

  public static final ToMany<Category, Expense> EXPENSES =
      CATEGORIES.hasMany("expenses", () -> Expense.CATEGORY);

  public static final Entity<Category> ENTITY =
      CATEGORIES.entity(Category.class, ID, NAME).namedBy(NAME).relatedBy(EXPENSES);

  /** A new category. */
  public static NewRow<Category> named(String name) {
    return NewRow.of(ENTITY).with(NAME, name);
  }
}
