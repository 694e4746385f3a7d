package io.relata.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.application.query.Limits;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Dates, times of day, UUIDs, truths and numbers, written and asked for over HTTP. */
class KindsOfValuesTest {

  private static final String ID = "0f8fad5b-d9cb-469f-a165-70867728950e";
  private static final String OTHER_ID = "f0000000-0000-4000-8000-000000000000";

  private final Blog blog = new Blog(Limits.USUAL);

  @BeforeEach
  void addUser() {
    added("/people/users", "{\"username\":\"kim\",\"email\":\"kim@example.com\"}");
  }

  @AfterEach
  void close() {
    blog.close();
  }

  private HttpResponse<String> added(String address, String body) {
    HttpResponse<String> answer = blog.post(address, body, "Prefer", "return=representation");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return answer;
  }

  private String user() {
    return blog.get("/people/users?username=eq.kim&select=id").body().replaceAll("\\D", "");
  }

  private void addTasks() {
    added(
        "/tasks/tasks?columns=slug,title,priority,due_on,remind_at,external_id,user_id",
        """
        [{"slug":"early","title":"Early","priority":-1,"due_on":"2026-01-31","remind_at":"08:30",
          "external_id":"%1$s","user_id":%3$s},
         {"slug":"late","title":"Late","priority":7,"due_on":"2026-02-01",
          "remind_at":"23:59:59.999999","external_id":"%2$s","user_id":%3$s},
         {"slug":"some-day","title":"Some day","priority":0,"due_on":null,"remind_at":null,
          "external_id":"00000000-0000-4000-8000-000000000000","user_id":%3$s}]
        """
            .formatted(ID, OTHER_ID, user()));
  }

  @Test
  void aTaskGetsItsDefaults() {
    HttpResponse<String> answer =
        added(
            "/tasks/tasks?select=is_completed,priority,due_on,remind_at,description,category_id",
            "{\"slug\":\"a\",\"title\":\"A\",\"user_id\":" + user() + "}");

    assertThat(answer.body())
        .isEqualTo(
            "[{\"is_completed\":false,\"priority\":0,\"due_on\":null,\"remind_at\":null,"
                + "\"description\":null,\"category_id\":null}]");
  }

  @Test
  void everyKindIsShownAsItWasWritten() {
    addTasks();

    assertThat(
            blog.get(
                    "/tasks/tasks?slug=eq.late&select=is_completed,priority,due_on,remind_at,external_id")
                .body())
        .isEqualTo(
            "[{\"is_completed\":false,\"priority\":7,\"due_on\":\"2026-02-01\","
                + "\"remind_at\":\"23:59:59.999999\",\"external_id\":\""
                + OTHER_ID
                + "\"}]");
    assertThat(
            blog.get(
                    "/tasks/tasks?select=slug,priority,due_on,remind_at,external_id&due_on=not.is.null",
                    "Accept",
                    "text/csv")
                .body())
        .isEqualToNormalizingNewlines(
            """
            slug,priority,due_on,remind_at,external_id
            early,-1,2026-01-31,08:30:00,%s
            late,7,2026-02-01,23:59:59.999999,%s
            """
                .formatted(ID, OTHER_ID));
  }

  @Test
  void everyKindIsFoundAndPutInOrder() {
    addTasks();

    assertSlugs("due_on=gt.2026-01-31", "late");
    assertSlugs("remind_at=lte.08:30", "early");
    assertSlugs(
        "external_id=in.(" + ID + "," + OTHER_ID + ")&order=external_id.desc", "late", "early");
    assertSlugs("priority=gte.0&order=priority", "some-day", "late");
    assertSlugs("is_completed=is.false&order=due_on.desc", "some-day", "late", "early");
    assertSlugs("is_completed=is.true");
    assertSlugs("order=external_id", "some-day", "early", "late");
  }

  @Test
  void pagesGoOnBehindValuesOfEveryKind() {
    addTasks();

    for (String order : new String[] {"due_on", "remind_at", "external_id", "priority"}) {
      StringBuilder walked = new StringBuilder();
      String next = "/tasks/tasks?select=slug&limit=1&order=" + order;
      while (!next.isEmpty()) {
        HttpResponse<String> page = blog.get(next);
        walked.append(page.body());
        next =
            ReadingTest.header(page, "Link").replaceAll("(?s).*<([^>]*)>; rel=\"next\".*|.*", "$1");
      }
      assertThat(walked.toString().replace("][", ","))
          .as(order)
          .isEqualTo(blog.get("/tasks/tasks?select=slug&order=" + order).body());
    }
  }

  private void assertSlugs(String filter, String... slugs) {
    String expected =
        slugs.length == 0
            ? "[]"
            : "[{\"slug\":\"" + String.join("\"},{\"slug\":\"", slugs) + "\"}]";
    assertThat(blog.get("/tasks/tasks?select=slug&" + filter).body()).isEqualTo(expected);
  }

  @Test
  void aValueOfAnotherKindIsRefusedWithAWordOnHowToWriteIt() {
    assertRefused("due_on=eq.31.1.2026", "due_on takes a date", "as in 2025-01-31");
    assertRefused("remind_at=eq.25:00", "remind_at takes a time of day", "as in 12:30:00");
    assertRefused("external_id=eq.1-2-3-4-5", "external_id takes a UUID", "as in 123e4567");
    assertRefused("priority=eq.1.5", "priority takes a 32-bit integer", "write digits");
    assertRefused("is_completed=eq.maybe", "is_completed takes a boolean", "true or false");
  }

  private void assertRefused(String filter, String... told) {
    HttpResponse<String> answer = blog.get("/tasks/tasks?" + filter);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(told);
  }

  @Test
  void moneyKeepsItsDigits() {
    assertThat(spent("12.50").body()).isEqualTo("[{\"amount\":12.50}]");
    assertThat(spent("12.5").body()).isEqualTo("[{\"amount\":12.50}]");
    assertThat(spent("12.500").body()).isEqualTo("[{\"amount\":12.50}]");
    assertThat(spent("\"0.10\"").body()).isEqualTo("[{\"amount\":0.10}]");
    assertThat(spent("1e2").body()).isEqualTo("[{\"amount\":100.00}]");
    // No double has these digits.
    assertThat(spent("99999999.99").body()).isEqualTo("[{\"amount\":99999999.99}]");
    assertThat(blog.get("/budget/expenses?select=amount&amount=eq.0.1").body())
        .isEqualTo("[{\"amount\":0.10}]");
    assertThat(
            blog.get(
                    "/budget/expenses?select=amount&order=amount.desc&limit=2",
                    "Accept",
                    "text/csv")
                .body())
        .isEqualToNormalizingNewlines("amount\n99999999.99\n100.00\n");
  }

  @Test
  void moneyIsNeverRounded() {
    String digits = "has more than 8 digits before or 2 behind the point";
    assertViolated(spent("12.505"), digits);
    assertViolated(spent("0.001"), digits);
    assertViolated(spent("100000000"), digits);
    assertViolated(spent("1e999"), digits);
    assertViolated(spent("0"), "is not greater than 0");
    assertViolated(spent("-1"), "is not greater than 0");
  }

  private HttpResponse<String> spent(String amount) {
    return blog.post(
        "/budget/expenses?select=amount",
        "{\"description\":\"Lunch\",\"category\":\"Food\",\"amount\":%s,\"user_id\":%s}"
            .formatted(amount, user()),
        "Prefer",
        "return=representation");
  }

  private static void assertViolated(HttpResponse<String> answer, String message) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    assertThat(answer.body()).contains("\"field\":\"amount\"", message);
  }

  @Test
  void aStatusIsOneOfAFew() {
    added("/shop/customers", "{\"name\":\"Kim\",\"email\":\"kim@example.com\",\"orders\":[{},{}]}");
    assertThat(blog.send("POST", "/shop/orders/2/cancel").statusCode()).isEqualTo(204);

    assertThat(blog.get("/shop/orders?select=status&order=status").body())
        .isEqualTo("[{\"status\":\"cancelled\"},{\"status\":\"placed\"}]");
    assertThat(blog.get("/shop/orders?select=status&status=like.pl*").body())
        .isEqualTo("[{\"status\":\"placed\"}]");
    HttpResponse<String> lost =
        blog.send("PATCH", "/shop/orders?status=eq.placed", "{\"status\":\"lost\"}", new String[0]);
    assertThat(lost.statusCode()).isEqualTo(422);
    assertThat(lost.body()).contains("\"field\":\"status\"", "is none of placed, cancelled");
  }

  @Test
  void aProductStandsOnceInAnOrder() {
    added(
        "/shop/products",
        "[{\"sku\":\"a\",\"name\":\"A\",\"price\":1.20,\"stock\":5},"
            + "{\"sku\":\"b\",\"name\":\"B\",\"price\":3,\"stock\":5}]");
    added(
        "/shop/customers",
        """
        {"name":"Kim","email":"kim@example.com","orders":[{"items":[
          {"product_id":1,"quantity":2},
          {"product_id":2,"quantity":1}]}]}
        """);

    HttpResponse<String> again =
        blog.post("/shop/line_items", "{\"order_id\":1,\"product_id\":2,\"quantity\":1}");
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(again.body())
        .contains("\"field\":\"product_id\"", "is taken already with the same order_id", "23505");
  }
}
