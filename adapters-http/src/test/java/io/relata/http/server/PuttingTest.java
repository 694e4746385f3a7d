package io.relata.http.server;

import static io.relata.http.server.ReadingTest.header;
import static io.relata.http.server.Refusal.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.relata.application.query.Limits;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Putting rows over HTTP where there may be some already. */
class PuttingTest {

  private static final String MERGE = "resolution=merge-duplicates";
  private static final String KEEP = "resolution=ignore-duplicates";
  private static final String SHOWN = ", return=representation";

  private final Blog blog = new Blog(Limits.USUAL);

  @AfterEach
  void stop() {
    blog.close();
  }

  @Test
  void rowsAreMergedByTheirIdentities() {
    HttpResponse<String> answer =
        blog.post(
            "/blog/tags?select=id,name",
            "[{\"id\":9,\"name\":\"go\"},{\"id\":1,\"name\":\"snakes\"}]",
            "Prefer",
            MERGE + SHOWN);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    assertThat(answer.body())
        .isEqualTo("[{\"id\":9,\"name\":\"go\"},{\"id\":1,\"name\":\"snakes\"}]");
    assertThat(header(answer, "Preference-Applied")).isEqualTo(MERGE + SHOWN);
    assertThat(names())
        .isEqualTo(
            "[{\"name\":\"snakes\"},{\"name\":\"sql\"},{\"name\":\"java\"},{\"name\":\"go\"}]");
    assertThat(
            blog.post("/blog/tags?select=id", "{\"name\":\"c\"}", "Prefer", "return=representation")
                .body())
        .isEqualTo("[{\"id\":10}]");
  }

  @Test
  void onlyWhatIsSentIsMerged() {
    String merge =
        """
        {"email":"Alice@example.com","name":"Alice A."}
        """;
    HttpResponse<String> answer =
        blog.post(
            "/blog/authors?on_conflict=email&select=id,name,email,user_id,posts(id)",
            merge,
            "Prefer",
            MERGE + SHOWN);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body())
        .isEqualTo(
            """
            [{"id":1,"name":"Alice A.","email":"Alice@example.com","user_id":null,\
            "posts":[{"id":1},{"id":2},{"id":3}]}]\
            """);
    HttpResponse<String> silent =
        blog.post("/blog/authors?on_conflict=email", merge, "Prefer", MERGE + ", count=exact");
    assertThat(silent.statusCode()).isEqualTo(200);
    assertThat(silent.body()).isEmpty();
    assertThat(header(silent, "Content-Range")).isEqualTo("*/1");
  }

  @Test
  void rowsThatAreThereAreKeptAndNotShown() {
    HttpResponse<String> answer =
        blog.post(
            "/blog/tags?on_conflict=name&select=name",
            "[{\"name\":\"go\"},{\"name\":\"sql\"},{\"name\":\"go\"}]",
            "Prefer",
            KEEP + SHOWN);

    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.body()).isEqualTo("[{\"name\":\"go\"}]");
    assertThat(
            blog.post("/blog/tags?on_conflict=name", "{\"name\":\"go\"}", "Prefer", KEEP)
                .statusCode())
        .isEqualTo(201);
  }

  @Test
  void whatTellsRowsApartIsOneUniqueField() {
    assertProblem(
        blog.post("/blog/authors?on_conflict=name", "{}", "Prefer", MERGE),
        400,
        "42P10",
        "these do: id, email, user_id");
    assertProblem(
        blog.post("/blog/authors?on_conflict=nmae", "{}", "Prefer", MERGE),
        400,
        "PGRST204",
        "nmae");
    assertProblem(
        blog.post("/blog/authors?on_conflict=id,email", "{}", "Prefer", MERGE),
        400,
        "PGRST100",
        "one field");
    assertProblem(
        blog.post("/blog/authors?on_conflict=posts", "{}", "Prefer", MERGE), 400, "42P10", "posts");
  }

  @Test
  void onlyWholeRowsArePutAndEachOnce() {
    assertProblem(
        blog.post("/blog/tags", "[{\"name\":\"go\"}]", "Prefer", MERGE),
        422,
        "23502",
        "\"field\":\"[0].id\"");
    assertProblem(
        blog.post("/blog/posts", "{\"id\":1,\"title\":\"New\"}", "Prefer", MERGE),
        422,
        "23502",
        "\"field\":\"content\"");
    assertProblem(
        blog.post(
            "/blog/tags?on_conflict=name",
            "[{\"name\":\"go\"},{\"name\":\"go\"}]",
            "Prefer",
            MERGE),
        409,
        "23505",
        "\"field\":\"[1].name\"");
    assertProblem(
        blog.post("/blog/tags?on_conflict=name", "{\"id\":1,\"name\":\"go\"}", "Prefer", MERGE),
        422,
        "23514",
        "id is given by the database");
    assertProblem(
        blog.post("/blog/tags", "{\"id\":99999999,\"name\":\"go\"}", "Prefer", MERGE),
        422,
        "23514",
        "is more than 1000000 beyond");
    assertProblem(
        blog.post("/blog/tags", "{\"id\":0,\"name\":\"go\"}", "Prefer", KEEP),
        422,
        "23514",
        "is less than 1");
    assertProblem(
        blog.post("/blog/tags", "{\"id\":7,\"name\":\"go\",\"posts\":[]}", "Prefer", MERGE),
        400,
        "PGRST102",
        "posts is not written with rows that may be there already");
    assertProblem(
        blog.post("/blog/tags", "{\"id\":7,\"name\":\"sql\"}", "Prefer", MERGE),
        409,
        "23505",
        "\"field\":\"name\"");
  }

  @Test
  void oneIsPutAtItsAddressWhetherThereIsOneOrNot() {
    HttpResponse<String> added =
        put("/blog/tags/7", "{\"name\":\"go\"}", "Prefer", "return=representation");
    HttpResponse<String> replaced =
        put("/blog/tags/7", "{\"id\":7,\"name\":\"golang\"}", "Prefer", "return=representation");
    HttpResponse<String> silent = put("/blog/tags/7", "{\"name\":\"go\"}");
    HttpResponse<String> silentlyAdded =
        put("/blog/tags/8", "{\"name\":\"c\"}", "Prefer", "return=headers-only");

    assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
    assertThat(added.body()).isEqualTo("{\"id\":7,\"name\":\"go\"}");
    assertThat(replaced.statusCode()).isEqualTo(200);
    assertThat(replaced.body()).isEqualTo("{\"id\":7,\"name\":\"golang\"}");
    assertThat(silent.statusCode()).isEqualTo(204);
    assertThat(silentlyAdded.statusCode()).isEqualTo(201);
    assertThat(header(silentlyAdded, "Location")).isEqualTo("/blog/tags/8");
    assertThat(names()).endsWith("{\"name\":\"go\"},{\"name\":\"c\"}]");
  }

  @Test
  void whatIsPutIsTheWholeRow() {
    put("/blog/authors/1", "{\"name\":\"A\",\"email\":\"a@example.com\",\"user_id\":1}");
    assertThat(blog.get("/blog/authors/1?select=name,user_id").body())
        .isEqualTo("{\"name\":\"A\",\"user_id\":1}");

    put("/blog/authors/1", "{\"name\":\"A\",\"email\":\"a@example.com\"}");
    assertThat(blog.get("/blog/authors/1?select=name,user_id,posts(id)").body())
        .isEqualTo(
            "{\"name\":\"A\",\"user_id\":null,\"posts\":[{\"id\":1},{\"id\":2},{\"id\":3}]}");
    assertProblem(put("/blog/authors/1", "{\"name\":\"A\"}"), 422, "23502", "email is missing");
  }

  @Test
  void aRowIsPutOnlyOverTheVersionThatIsExpected() {
    String seen = header(blog.get("/blog/tags/1"), "ETag");

    assertThat(put("/blog/tags/1", "{\"name\":\"snakes\"}", "If-Match", seen).statusCode())
        .isEqualTo(204);
    assertThat(put("/blog/tags/1", "{\"name\":\"cats\"}", "If-Match", seen).statusCode())
        .isEqualTo(412);
    assertThat(put("/blog/tags/77", "{\"name\":\"cats\"}", "If-Match", "*").statusCode())
        .isEqualTo(412);
    assertThat(names()).startsWith("[{\"name\":\"snakes\"}");
  }

  @Test
  void whatDoesNotBelongToARowAtItsAddressIsRefused() {
    assertProblem(
        put("/blog/tags/7", "{\"id\":8,\"name\":\"go\"}"), 400, "PGRST115", "the id in the body");
    assertProblem(put("/blog/tags/7", "[{\"name\":\"go\"}]"), 400, "PGRST102", "send an object");
    assertProblem(put("/blog/tags/7?name=eq.go", "{\"name\":\"go\"}"), 400, "PGRST100", "filters");
    assertProblem(put("/blog/tags/7?limit=1", "{\"name\":\"go\"}"), 400, "PGRST100", "filters");
    assertProblem(put("/blog/tags/one", "{\"name\":\"go\"}"), 400, "22P02", "64-bit integer");
    assertProblem(put("/blog/tags/-1", "{\"name\":\"go\"}"), 422, "23514", "is less than 1");
    assertProblem(
        put("/blog/tags/9223372036854775807", "{\"name\":\"go\"}"), 422, "23514", "beyond");
    assertProblem(
        put("/blog/posts/7", "{\"title\":\"T\",\"content\":\"\",\"author\":{\"id\":1}}"),
        400,
        "PGRST102",
        "author is not written");
    assertProblem(blog.send("PUT", "/blog/tags"), 405, "PGRST117", "POST");
    assertThat(names()).isEqualTo("[{\"name\":\"python\"},{\"name\":\"sql\"},{\"name\":\"java\"}]");
  }

  @Test
  void whatIsOnlyTriedChangesNothing() {
    assertThat(
            put("/blog/tags/7", "{\"name\":\"go\"}", "Prefer", "tx=rollback, return=representation")
                .statusCode())
        .isEqualTo(201);
    assertThat(blog.get("/blog/tags/7").statusCode()).isEqualTo(404);
  }

  private String names() {
    return blog.get("/blog/tags?select=name").body();
  }

  private HttpResponse<String> put(String address, String body, String... headers) {
    return blog.send("PUT", address, body, headers);
  }
}
