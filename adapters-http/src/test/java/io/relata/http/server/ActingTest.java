package io.relata.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.application.query.Limits;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is done to a row by a name. */
class ActingTest {

  private static final String SHOWN = "return=representation";

  private final Blog blog = new Blog(Limits.USUAL);

  @BeforeEach
  void addATask() {
    HttpResponse<String> answer =
        blog.post("/tasks/tasks", "{\"title\": \"Buy milk\", \"user_id\": 1}");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
  }

  @AfterEach
  void close() {
    blog.close();
  }

  @Test
  void anActIsDoneInSilence() {
    HttpResponse<String> answer = blog.send("POST", "/tasks/tasks/1/complete");

    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(isCompleted()).isEqualTo("[{\"slug\":\"buy-milk\",\"is_completed\":true}]");
  }

  @Test
  void anActShowsItsRowWhereThatIsAsked() {
    HttpResponse<String> answer =
        blog.send(
            "POST",
            "/tasks/tasks/1/complete?select=title,is_completed,user(username)",
            "Prefer",
            SHOWN);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .isEqualTo(
            "{\"title\":\"Buy milk\",\"is_completed\":true,\"user\":{\"username\":\"uma\"}}");
  }

  @Test
  void anActIsTriedOnly() {
    HttpResponse<String> answer =
        blog.send(
            "POST",
            "/tasks/tasks/1/complete?select=is_completed",
            "Prefer",
            SHOWN + ", tx=rollback");

    assertThat(answer.body()).isEqualTo("{\"is_completed\":true}");
    assertThat(isCompleted()).contains("\"is_completed\":false");
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /tasks/tasks/999/complete, 404",
    "POST, /tasks/tasks/one/complete, 400",
    "POST, /tasks/tasks/1/finish, 404",
    "POST, /tasks/tasks/1/complete?title=eq.Buy, 400",
    "POST, /tasks/tasks/1/tags, 405",
    "PUT, /tasks/tasks/1/complete, 405",
    "GET, /tasks/tasks/1/complete, 405",
    "DELETE, /tasks/tasks/1/complete, 405",
    "POST, /blog/posts/1/complete, 404"
  })
  void whatIsNoActIsRefused(String verb, String address, int status) {
    HttpResponse<String> answer = blog.send(verb, address);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.body()).contains("\"hint\"");
    assertThat(isCompleted()).contains("\"is_completed\":false");
  }

  @Test
  void anActTakesNoBodyAndNoKey() {
    assertThat(blog.post("/tasks/tasks/1/complete", "{\"title\": \"No\"}").statusCode())
        .isEqualTo(400);
    assertThat(blog.post("/tasks/tasks/1/complete", "{}").statusCode()).isEqualTo(204);
    assertThat(blog.send("POST", "/tasks/tasks/1/complete", "Idempotency-Key", "one").statusCode())
        .isEqualTo(400);
    assertThat(blog.send("POST", "/tasks/tasks/1/complete", "If-Match", "\"one\"").statusCode())
        .isEqualTo(400);
  }

  @Test
  void aWebPageSaysThatItMeansIt() {
    String page = "https://example.com";

    assertThat(
            blog.send(
                    "POST",
                    "/tasks/tasks/1/complete",
                    "Origin",
                    page,
                    "Content-Type",
                    "application/x-www-form-urlencoded")
                .statusCode())
        .isEqualTo(415);
    assertThat(
            blog.send(
                    "POST",
                    "/tasks/tasks/1/complete",
                    "Origin",
                    page,
                    "Content-Type",
                    "application/json")
                .statusCode())
        .isEqualTo(204);
  }

  @Test
  void anAddressSaysWhatItTakes() {
    assertThat(allowed("/tasks/tasks/1/complete")).isEqualTo("OPTIONS, POST");
    assertThat(allowed("/tasks/tasks/1/tags")).isEqualTo("OPTIONS, PUT");
  }

  private String allowed(String address) {
    return blog.send("OPTIONS", address).headers().firstValue("Allow").orElse("");
  }

  private String isCompleted() {
    return blog.get("/tasks/tasks?select=slug,is_completed").body();
  }
}
