package io.relata.domain;

import io.relata.domain.blog.Blog;
import io.relata.domain.budget.ExpenseReports;
import io.relata.domain.budget.HouseholdBudget;
import io.relata.domain.model.Catalog;
import io.relata.domain.people.People;
import io.relata.domain.query.Report;
import io.relata.domain.school.School;
import io.relata.domain.shop.Shop;
import io.relata.domain.tasks.Tasks;
import java.util.List;

/** All contexts there are. */
public final class Contexts {

  public static final Catalog CATALOG =
      Catalog.of(
          People.CONTEXT,
          Blog.CONTEXT,
          Tasks.CONTEXT,
          HouseholdBudget.CONTEXT,
          School.CONTEXT,
          Shop.CONTEXT);

  /** The reports of all contexts. */
  public static final List<Report<?>> REPORTS = ExpenseReports.ALL;

  private Contexts() {}
}
