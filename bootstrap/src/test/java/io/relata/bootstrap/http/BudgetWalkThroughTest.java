package io.relata.bootstrap.http;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ann spends money on food and on trips. */
@WalkThrough
class BudgetWalkThroughTest {

  private final Visitor visitor;

  BudgetWalkThroughTest(Visitor visitor) {
    this.visitor = visitor;
  }

  @BeforeEach
  void annSpendsInTwoCategories() {
    visitor
        .creates("/people/users?select=id", "{\"username\":\"ann\",\"email\":\"ann@example.com\"}")
        .in("2/2")
        .saying("[{\"id\":1}]");
    visitor
        .creates("/budget/categories", "[{\"name\":\"food\"},{\"name\":\"trips\"}]")
        .in("2/2")
        .saying("[{\"id\":1,\"name\":\"food\"},{\"id\":2,\"name\":\"trips\"}]");
    visitor
        .creates(
            "/budget/expenses?select=id,amount,category(name)",
            """
            [{"description":"bread","amount":3.20,"spent_on":"2026-01-05",
              "user_id":1,"category":"food"},
             {"description":"cheese","amount":12.5,"spent_on":"2026-02-07",
              "user_id":1,"category":"food"},
             {"description":"train","amount":49,"spent_on":"2026-02-09",
              "user_id":1,"category":"trips"}]
            """)
        .in("4/6")
        .saying(
            """
            [{"id":1,"amount":3.20,"category":{"name":"food"}},
            {"id":2,"amount":12.50,"category":{"name":"food"}},
            {"id":3,"amount":49.00,"category":{"name":"trips"}}]
            """);
  }

  @Test
  void herExpensesAreSeenThroughHer() {
    visitor
        .reads("/people/users?select=username,expenses(description,category(name))")
        .in("2/3")
        .saying(
            """
            [{"username":"ann","expenses":[
            {"description":"bread","category":{"name":"food"}},
            {"description":"cheese","category":{"name":"food"}},
            {"description":"train","category":{"name":"trips"}}]}]
            """);
  }

  @Test
  void theyAreSeenThroughACategoryByItsName() {
    visitor
        .reads("/budget/categories?name=eq.food&select=name,expenses(amount,user(username))")
        .in("2/3")
        .saying(
            """
            [{"name":"food","expenses":[
            {"amount":3.20,"user":{"username":"ann"}},
            {"amount":12.50,"user":{"username":"ann"}}]}]
            """);
    visitor
        .reads("/budget/expenses?select=description,category!inner(name)&category.name=eq.trips")
        .in("1/2")
        .saying("[{\"description\":\"train\",\"category\":{\"name\":\"trips\"}}]");
  }

  @Test
  void aCategoryStaysWhileMoneyWasSpentOnIt() {
    visitor
        .removes("/budget/categories/1")
        .refused(
            409,
            "expenses has 2 rows that belong to what was to be removed:"
                + " /budget/expenses?category_id=eq.1");
    visitor.removes("/budget/expenses?category_id=eq.1").in("5/5");
    visitor.removes("/budget/categories/1").in("5/5").saying("{\"id\":1,\"name\":\"food\"}");
    visitor.reads("/budget/expenses?select=description").saying("[{\"description\":\"train\"}]");
  }

  @Test
  void allExpensesGoWithTheirUserAndCategoriesStay() {
    visitor.onlyTrying().removes("/people/users/1?select=username").in("5/5");
    visitor.reads("/budget/expenses?select=id").saying("[{\"id\":1},{\"id\":2},{\"id\":3}]");

    visitor.removes("/people/users/1?select=username").in("5/5").saying("{\"username\":\"ann\"}");

    visitor.reads("/budget/expenses").in("1/1").saying("[]");
    visitor
        .reads("/budget/categories?select=name,expenses(id)")
        .in("2/2")
        .saying("[{\"name\":\"food\",\"expenses\":[]},{\"name\":\"trips\",\"expenses\":[]}]");
  }

  @Test
  void moneyIsExact() {
    visitor
        .creates(
            "/budget/expenses",
            """
            [{"description":"tea","amount":0.125,"user_id":1,"category_id":1},
             {"description":"","amount":0,"user_id":1,"category_id":1}]
            """)
        .refused(
            422,
            "[0].amount has more than 8 digits before or 2 behind the point",
            "[1].description is empty",
            "[1].amount is not greater than 0");
    visitor
        .creates(
            "/budget/expenses?select=amount",
            """
            {"description":"palace","amount":99999999.99,"user_id":1,"category_id":1}
            """)
        .in("2/2")
        .saying("[{\"amount\":99999999.99}]");
  }

  @Test
  void anExpenseOfNobodyIsRefused() {
    visitor
        .creates(
            "/budget/expenses",
            "{\"description\":\"tea\",\"amount\":1,\"user_id\":9,\"category_id\":7}")
        .refused(
            409,
            "user_id refers to a row that is not there",
            "category_id refers to a row that is not there");
  }

  @Test
  void expensesAddUpByCategoryAndByMonth() {
    visitor
        .reads("/budget/reports/by-category")
        .in("1/1")
        .saying(
            """
            [{"category_id":1,"category":"food","count":2,"sum":15.70,"average":7.85},
            {"category_id":2,"category":"trips","count":1,"sum":49.00,"average":49},
            {"category_id":null,"category":null,"count":3,"sum":64.70,"average":21.5666666667}]
            """);
    visitor
        .inCsv()
        .reads("/budget/reports/by-month?user_id=eq.1&spent_on=gte.2026-02-01")
        .in("1/1")
        .sayingLines(
            """
            month,count,sum,average
            2026-02-01,2,61.50,30.75
            ,2,61.50,30.75
            """);
  }

  @Test
  void expensesAddUpBesideTheirRows() {
    visitor
        .reads(
            "/people/users?select=username,expenses(amount),"
                + "all:expenses(sum:amount.sum(),count())")
        .in("3/3")
        .saying(
            """
            [{"username":"ann","expenses":[{"amount":3.20},{"amount":12.50},{"amount":49.00}],
            "all":[{"sum":64.70,"count":3}]}]
            """);
    visitor
        .reads(
            "/budget/categories?select=name,expenses(sum:amount.sum())&order=expenses(count).desc")
        .in("2/2")
        .saying(
            """
            [{"name":"food","expenses":[{"sum":15.70}]},
            {"name":"trips","expenses":[{"sum":49.00}]}]
            """);
  }
}
