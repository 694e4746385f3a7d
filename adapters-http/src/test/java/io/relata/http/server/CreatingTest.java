package io.relata.http.server;

import static io.relata.http.server.ReadingTest.header;
import static io.relata.http.server.Refusal.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.relata.application.query.Limits;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rows that are added over HTTP. Alice, who is author 1, has written three posts already. */
class CreatingTest {

  private static final String SHOWN = "return=representation";

  private final Blog blog = new Blog(Limits.USUAL);

  @AfterEach
  void close() {
    blog.close();
  }

  @Test
  void aRowIsAddedAndNothingIsSaidOfIt() {
    HttpResponse<String> answer = blog.post("/blog/tags", "{\"name\":\"new\"}");

    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.body()).isEmpty();
    assertThat(header(answer, "Relata-Statements")).endsWith("/1");
    assertThat(answer.headers().firstValue("Location")).isEmpty();
    assertThat(answer.headers().firstValue("Content-Type")).isEmpty();
    assertThat(blog.get("/blog/tags?name=eq.new&select=name").body())
        .isEqualTo("[{\"name\":\"new\"}]");
  }

  @Test
  void whereItIsCanBeAsked() {
    HttpResponse<String> answer =
        blog.post("/blog/tags", "{\"name\":\"new\"}", "Prefer", "return=headers-only");

    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.body()).isEmpty();
    assertThat(header(answer, "Preference-Applied")).isEqualTo("return=headers-only");
    assertThat(blog.get(header(answer, "Location") + "?select=name").body())
        .isEqualTo("{\"name\":\"new\"}");
  }

  @Test
  void rowsAreShownWithTheirRelationsInTheOrderTheyCameIn() {
    HttpResponse<String> answer =
        blog.post(
            "/blog/posts?select=title,published_at,author(name),tags(name)",
            """
            [{"title":"B","content":"","author_id":1},
             {"title":"A","content":"","author_id":2}]
            """,
            "Prefer",
            SHOWN + ", count=exact");

    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.body())
        .isEqualTo(
            "[{\"title\":\"B\",\"published_at\":\"2025-01-01T00:00:00Z\","
                + "\"author\":{\"name\":\"Alice\"},\"tags\":[]},"
                + "{\"title\":\"A\",\"published_at\":\"2025-01-01T00:00:00Z\","
                + "\"author\":{\"name\":\"Bob\"},\"tags\":[]}]");
    assertThat(header(answer, "Content-Range")).isEqualTo("*/2");
    assertThat(header(answer, "Content-Type")).isEqualTo("application/json;charset=utf-8");
  }

  @Test
  void oneRowCanBeShownByItself() {
    HttpResponse<String> answer =
        blog.post(
            "/blog/tags?select=name",
            "[{\"name\":\"new\"}]",
            "Prefer",
            SHOWN,
            "Accept",
            "application/vnd.pgrst.object+json");

    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.body()).isEqualTo("{\"name\":\"new\"}");
  }

  @Test
  void whereOneRowIsAskedForSeveralAreNotAdded() {
    HttpResponse<String> answer =
        blog.post(
            "/blog/tags",
            "[{\"name\":\"a\"},{\"name\":\"b\"}]",
            "Prefer",
            SHOWN,
            "Accept",
            "application/vnd.pgrst.object+json");

    assertThat(answer.statusCode()).isEqualTo(406);
    assertThat(answer.body()).contains("PGRST116", "none was added");
    assertThat(tags()).doesNotContain("\"a\"", "\"b\"");
  }

  @Test
  void otherFormsAreShownToo() {
    assertThat(
            blog.post(
                    "/blog/tags?select=name",
                    "{\"name\":\"x\"}",
                    "Prefer",
                    SHOWN,
                    "Accept",
                    "text/csv")
                .body()
                .lines())
        .containsExactly("name", "x");
  }

  @Test
  void noRowsAtAllAreNoMistake() {
    HttpResponse<String> answer = blog.post("/blog/tags", "[]", "Prefer", SHOWN);

    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.body()).isEqualTo("[]");
  }

  @Test
  void whatIsOnlyTriedIsAnsweredAsIfDone() {
    HttpResponse<String> answer =
        blog.post(
            "/blog/tags?select=name", "{\"name\":\"tried\"}", "Prefer", SHOWN + ",tx=rollback");

    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.body()).isEqualTo("[{\"name\":\"tried\"}]");
    assertThat(header(answer, "Preference-Applied")).isEqualTo(SHOWN + ", tx=rollback");
    assertThat(tags()).doesNotContain("tried");
  }

  @Test
  void allBrokenRulesAreToldAtOnceWithTheirPlaces() {
    HttpResponse<String> answer =
        blog.post(
            "/blog/posts",
            """
            [{"title":"Good","content":"","author_id":1},
             {"title":"","content":null,"author_id":1}]
            """);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("\"code\":\"23514\"")
        .contains(
            "\"violations\":["
                + "{\"field\":\"[1].title\",\"rule\":\"form\",\"message\":\"is empty\"},"
                + "{\"field\":\"[1].content\",\"rule\":\"required\",\"message\":\"is missing\"}]");
    assertThat(blog.get("/blog/posts?title=eq.Good").body()).isEqualTo("[]");
  }

  @Test
  void theMessageStaysShortHoweverManyRulesAreBroken() {
    HttpResponse<String> answer =
        blog.post("/blog/tags", "[" + "{\"name\":\"\"},".repeat(299) + "{\"name\":\"\"}]");

    assertThat(answer.body())
        .contains("[4].name is empty; and 295 more\"")
        .contains("{\"field\":\"[299].name\"");
  }

  @Test
  void whatOnlyTheOtherRowsTellIsToldInTheSameWords() {
    assertProblem(
        blog.post("/blog/tags", "{\"name\":\"sql\"}"),
        409,
        "23505",
        "\"violations\":[{\"field\":\"name\",\"rule\":\"unique\"");
    assertProblem(
        blog.post("/blog/posts", "{\"title\":\"T\",\"content\":\"\",\"author_id\":77}"),
        409,
        "23503",
        "\"field\":\"author_id\",\"rule\":\"reference\"");
  }

  @Test
  void namedColumnsDecideWhatIsWritten() {
    HttpResponse<String> answer =
        blog.post(
            "/blog/posts?columns=title,content,author_id&select=title,content",
            "[{\"title\":\"T\",\"content\":\"c\",\"author_id\":1,\"nonsense\":{\"a\":[1]}}]",
            "Prefer",
            SHOWN);

    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.body()).isEqualTo("[{\"title\":\"T\",\"content\":\"c\"}]");
  }

  @Test
  void aNamedColumnThatARowLacksIsEmptyUnlessItsDefaultIsPreferred() {
    String address =
        "/people/users?columns=%22username%22,%22email%22,%22is_active%22&select=is_active";
    String body = "[{\"username\":\"u\",\"email\":\"u@example.com\"}]";

    assertProblem(
        blog.post(address, body),
        422,
        "23502",
        "\"field\":\"[0].is_active\",\"rule\":\"required\"");
    assertThat(blog.post(address, body, "Prefer", SHOWN + ", missing=default").body())
        .isEqualTo("[{\"is_active\":true}]");
  }

  @Test
  void supabaseNamesTheContextInAHeader() {
    HttpResponse<String> answer =
        blog.post(
            "/rest/v1/groups?select=name",
            "{\"name\":\"readers\"}",
            "Content-Profile",
            "people",
            "Prefer",
            SHOWN);

    assertThat(answer.body()).isEqualTo("[{\"name\":\"readers\"}]");
    assertProblem(
        blog.post("/rest/v1/groups", "{}", "Content-Profile", "nowhere"),
        406,
        "PGRST106",
        "people");
  }

  @Test
  void theShadowTellsOfIt() {
    HttpResponse<String> answer =
        blog.post("/blog/tags", "{\"name\":\"new\"}", "Prefer", "return=headers-only");
    assertThat(answer.headers().firstValue("Server-Timing")).isPresent();
  }

  @Test
  void collectionsSayThatTheyTakeRows() {
    HttpResponse<String> options = blog.send("OPTIONS", "/blog/tags");
    assertThat(header(options, "Allow")).isEqualTo("GET, HEAD, OPTIONS, POST, PATCH, DELETE");
    HttpResponse<String> refused = blog.send("PUT", "/blog/tags");
    assertThat(refused.statusCode()).isEqualTo(405);
    assertThat(header(refused, "Allow")).isEqualTo("GET, HEAD, OPTIONS, POST, PATCH, DELETE");
    assertThat(header(blog.send("POST", "/blog/tags/1"), "Allow"))
        .isEqualTo("GET, HEAD, OPTIONS, PUT, PATCH, DELETE");
  }

  private String tags() {
    return blog.get("/blog/tags?select=name").body();
  }
}
