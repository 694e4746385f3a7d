package io.relata.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.application.query.Limits;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was spent, put together. */
class ReportsTest {

  private final Blog blog = new Blog(Limits.USUAL);

  /** Kim spent three times on two things in two months, and Uma once; Uma was there before. */
  @BeforeEach
  void spend() {
    HttpResponse<String> answer =
        blog.post(
            "/people/users",
            """
            {"username": "kim", "email": "kim@example.com", "expenses": [
              {"description": "Bread", "amount": 3.10, "spent_on": "2026-01-31", "category": "Food"},
              {"description": "Milk", "amount": 1.05, "spent_on": "2026-02-01", "category": "Food"},
              {"description": "Train", "amount": 20.00, "spent_on": "2026-02-28", "category": "Travel"}
            ]}
            """);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    answer =
        blog.post(
            "/budget/expenses",
            """
            {"description": "Cake", "amount": 5, "spent_on": "2026-02-14", "user_id": 1, "category": "Food"}
            """);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
  }

  @AfterEach
  void close() {
    blog.close();
  }

  @Test
  void whatIsSpentByCategoryEndsWithTheTotal() {
    HttpResponse<String> answer = blog.get("/budget/reports/by-category");

    assertThat(answer.body())
        .isEqualTo(
            """
            [{"category_id":1,"category":"Food","count":3,"sum":9.15,"average":3.05},\
            {"category_id":2,"category":"Travel","count":1,"sum":20.00,"average":20},\
            {"category_id":null,"category":null,"count":4,"sum":29.15,"average":7.2875}]\
            """);
    assertThat(answer.statusCode()).isEqualTo(200);
  }

  @Test
  void whatIsSpentByMonthByOneUserSinceADay() {
    assertThat(blog.get("/budget/reports/by-month?user_id=eq.2&spent_on=gte.2026-02-01").body())
        .isEqualTo(
            """
            [{"month":"2026-02-01","count":2,"sum":21.05,"average":10.525},\
            {"month":null,"count":2,"sum":21.05,"average":10.525}]\
            """);
  }

  @Test
  void whatIsSpentByUserTheMostFirstAsCsv() {
    HttpResponse<String> answer =
        blog.get("/budget/reports/by-user?order=amount.sum().desc", "Accept", "text/csv");

    assertThat(answer.body())
        .isEqualTo(
            """
            user_id,user,count,sum,average
            2,kim,3,24.15,8.05
            1,uma,1,5.00,5
            ,,4,29.15,7.2875
            """);
    assertThat(answer.headers().firstValue("Content-Type")).contains("text/csv; charset=utf-8");
  }

  @Test
  void aLimitNeverCutsTheTotal() {
    assertThat(blog.get("/budget/reports/by-category?limit=1&order=amount.sum().desc").body())
        .isEqualTo(
            """
            [{"category_id":2,"category":"Travel","count":1,"sum":20.00,"average":20},\
            {"category_id":null,"category":null,"count":4,"sum":29.15,"average":7.2875}]\
            """);
  }

  @Test
  void whereNothingIsSpentTheTotalSaysSo() {
    assertThat(blog.get("/budget/reports/by-month?user_id=eq.999").body())
        .isEqualTo("[{\"month\":null,\"count\":0,\"sum\":null,\"average\":null}]");
  }

  @ParameterizedTest
  @CsvSource({
    "/budget/reports/by-week, 404",
    "/blog/reports/by-month, 404",
    "/nowhere/reports/by-month, 404",
    "/budget/reports/by-month?select=month, 400",
    "/budget/reports/by-month?offset=1, 400",
    "/budget/reports/by-month?after=(2026-01-01), 400",
    "/budget/reports/by-month?order=amount, 400",
    "/budget/reports/by-month?spent_on=gte.yesterday, 400",
    "/budget/reports/by-month?nothing=eq.1, 400"
  })
  void whatIsNoReportIsRefused(String address, int status) {
    HttpResponse<String> answer = blog.get(address);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.body()).contains("\"hint\"");
  }

  @Test
  void reportsAreOnlyRead() {
    HttpResponse<String> answer = blog.post("/budget/reports/by-month", "{}");

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
    assertThat(blog.send("HEAD", "/budget/reports/by-month").statusCode()).isEqualTo(200);
  }
}
