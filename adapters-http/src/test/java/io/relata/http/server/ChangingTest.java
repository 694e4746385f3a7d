package io.relata.http.server;

import static io.relata.http.server.ReadingTest.header;
import static io.relata.http.server.Refusal.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.relata.application.query.Limits;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rows that are changed and removed over HTTP. Alice, who is author 1, has written the posts 1 to 3
 * and Bob the post 4.
 */
class ChangingTest {

  private static final String SHOWN = "return=representation";

  private final Blog blog = new Blog(Limits.USUAL);

  @AfterEach
  void close() {
    blog.close();
  }

  @Test
  void allRowsThatFitAreChangedInTheFieldsThatAreSent() {
    HttpResponse<String> answer =
        patch("/blog/posts?author_id=eq.1", "{\"title\":\"New\"}", "Prefer", "count=exact");

    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(answer.body()).isEmpty();
    assertThat(header(answer, "Content-Range")).isEqualTo("0-2/3");
    assertThat(header(answer, "Relata-Statements")).endsWith("/2");
    assertThat(blog.get("/blog/posts?select=title,author_id").body())
        .isEqualTo(
            "[{\"title\":\"New\",\"author_id\":1},{\"title\":\"New\",\"author_id\":1},"
                + "{\"title\":\"New\",\"author_id\":1},{\"title\":\"Four\",\"author_id\":2}]");
  }

  @Test
  void changedRowsAreShownAsTheyAreThen() {
    HttpResponse<String> answer =
        patch(
            "/blog/posts?title=eq.One&select=title,author(name)",
            "{\"title\":\"New\",\"author_id\":2}",
            "Prefer",
            SHOWN);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("[{\"title\":\"New\",\"author\":{\"name\":\"Bob\"}}]");
    assertThat(header(answer, "Content-Range")).isEqualTo("0-0/*");
  }

  @Test
  void aRowIsShownThoughItsRelationIsNoMoreTheOneThatWasAskedFor() {
    HttpResponse<String> answer =
        patch(
            "/blog/posts?title=eq.One&select=title,author!inner(name)&author.name=eq.Alice",
            "{\"author_id\":2}",
            "Prefer",
            SHOWN,
            "Accept",
            "application/vnd.pgrst.object+json");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("{\"title\":\"One\",\"author\":null}");
  }

  @Test
  void nullClears() {
    patch("/blog/comments?user_id=not.is.null", "{\"user_id\":null}");
    assertThat(blog.get("/blog/comments?user_id=not.is.null").body()).isEqualTo("[]");
    assertProblem(
        patch("/blog/posts/1", "{\"title\":null,\"content\":null}"),
        422,
        "23502",
        "\"violations\":[{\"field\":\"title\",\"rule\":\"required\",\"message\":\"can not be"
            + " cleared\"},{\"field\":\"content\"");
  }

  @Test
  void aFilterThatNothingFitsIsNoMistake() {
    HttpResponse<String> silent = patch("/blog/posts?title=eq.None", "{\"title\":\"New\"}");
    assertThat(silent.statusCode()).isEqualTo(204);
    assertThat(header(silent, "Content-Range")).isEqualTo("*/*");
    HttpResponse<String> shown =
        patch("/blog/posts?title=eq.None", "{\"title\":\"New\"}", "Prefer", SHOWN + ",count=exact");
    assertThat(shown.statusCode()).isEqualTo(200);
    assertThat(shown.body()).isEqualTo("[]");
    assertThat(header(shown, "Content-Range")).isEqualTo("*/0");
  }

  @Test
  void filtersOnRelationsChooseToo() {
    assertThat(
            patch(
                    "/blog/posts?select=id&tags=not.is.null&tags.name=eq.sql&select=id,tags!inner()",
                    "{\"title\":\"Tagged\"}")
                .statusCode())
        .isEqualTo(400);
    assertThat(
            patch(
                    "/blog/posts?select=id,tags!inner()&tags.name=eq.sql",
                    "{\"title\":\"Tagged\"}",
                    "Prefer",
                    SHOWN)
                .body())
        .isEqualTo("[{\"id\":1}]");
    assertThat(blog.get("/blog/posts?select=id&title=eq.Tagged").body()).isEqualTo("[{\"id\":1}]");
  }

  @Test
  void oneRowIsChangedAtItsAddress() {
    HttpResponse<String> answer =
        patch("/blog/posts/4?select=id,title", "{\"title\":\"New\"}", "Prefer", SHOWN);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("{\"id\":4,\"title\":\"New\"}");

    assertThat(patch("/blog/posts/4", "{\"title\":\"Newer\"}").statusCode()).isEqualTo(204);
    assertThat(blog.get("/blog/posts/4?select=title").body()).isEqualTo("{\"title\":\"Newer\"}");
    assertProblem(patch("/blog/posts/77", "{\"title\":\"New\"}"), 404, "PGRST116", "77");
    assertProblem(patch("/blog/posts/x", "{\"title\":\"New\"}"), 400, "22P02", "id");
  }

  @Test
  void rowsAreRemovedWithWhatBelongsToThem() {
    HttpResponse<String> answer =
        blog.send("DELETE", "/blog/authors?name=eq.Alice&select=name", "Prefer", SHOWN);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("[{\"name\":\"Alice\"}]");
    assertThat(blog.get("/blog/posts?select=id").body()).isEqualTo("[{\"id\":4}]");
    assertThat(blog.get("/blog/tags?select=name").body()).contains("sql", "java", "python");
  }

  @Test
  void removedRowsAreShownWithTheRelationsThatTheyHad() {
    HttpResponse<String> answer =
        blog.send("DELETE", "/blog/posts?id=eq.1&select=title,tags(name)", "Prefer", SHOWN);

    assertThat(answer.body())
        .isEqualTo("[{\"title\":\"One\",\"tags\":[{\"name\":\"python\"},{\"name\":\"sql\"}]}]");
    assertThat(blog.get("/blog/posts?id=eq.1").body()).isEqualTo("[]");
  }

  @Test
  void oneRowIsRemovedAtItsAddress() {
    assertThat(blog.send("DELETE", "/blog/posts/4").statusCode()).isEqualTo(204);
    assertProblem(blog.send("DELETE", "/blog/posts/4"), 404, "PGRST116", "4");
  }

  @ParameterizedTest
  @CsvSource({
    "/blog/posts, 21000",
    "/blog/posts?select=id, 21000",
    "/blog/posts?order=id, 21000",
    "/blog/posts?limit=1, 21000",
    "/blog/posts?id=gt.0&limit=1, PGRST100",
    "/blog/posts?id=gt.0&offset=1, PGRST100",
    "/blog/posts?id=gt.0&after=(1), PGRST100",
    "/blog/posts?nothing=eq.1, 42703",
    "/blog/posts?id=eq.x, 22P02",
  })
  void whatIsMeantMustBeSaid(String address, String code) {
    assertProblem(patch(address, "{\"title\":\"New\"}"), 400, code, "");
    assertProblem(blog.send("DELETE", address), 400, code, "");
    assertThat(blog.get("/blog/posts?title=eq.New").body()).isEqualTo("[]");
    assertThat(blog.get("/blog/posts?select=id").body()).contains("4");
  }

  @Test
  void moreRowsThanMayBeAffectedAreLeftAlone() {
    String strictly = "handling=strict, max-affected=2";
    assertProblem(
        patch("/blog/posts?author_id=eq.1", "{\"title\":\"New\"}", "Prefer", strictly),
        400,
        "PGRST124",
        "3 rows fit, and at most 2 may be affected");
    assertProblem(
        blog.send("DELETE", "/blog/posts?author_id=eq.1", "Prefer", strictly),
        400,
        "PGRST124",
        "3 rows fit");
    assertThat(blog.get("/blog/posts?select=id&author_id=eq.1").body())
        .isEqualTo("[{\"id\":1},{\"id\":2},{\"id\":3}]");
  }

  @Test
  void whereOneRowIsAskedForSeveralAreLeftAlone() {
    String one = "application/vnd.pgrst.object+json";
    assertProblem(
        patch("/blog/posts?author_id=eq.1", "{\"title\":\"New\"}", "Prefer", SHOWN, "Accept", one),
        406,
        "PGRST116",
        "none was affected");
    assertThat(blog.get("/blog/posts?title=eq.New").body()).isEqualTo("[]");
    assertProblem(
        blog.send("DELETE", "/blog/posts?id=eq.77", "Prefer", SHOWN, "Accept", one),
        406,
        "PGRST116",
        "0 rows");
    assertThat(
            blog.send("DELETE", "/blog/posts?id=eq.4&select=id", "Prefer", SHOWN, "Accept", one)
                .body())
        .isEqualTo("{\"id\":4}");
  }

  @Test
  void whatIsOnlyTriedStaysAsItWas() {
    String tried = SHOWN + ", tx=rollback";
    assertThat(
            patch("/blog/posts?id=eq.1&select=title", "{\"title\":\"New\"}", "Prefer", tried)
                .body())
        .isEqualTo("[{\"title\":\"New\"}]");
    assertThat(blog.send("DELETE", "/blog/posts?id=eq.1&select=title", "Prefer", tried).body())
        .isEqualTo("[{\"title\":\"One\"}]");
    assertThat(blog.get("/blog/posts?id=eq.1&select=title").body())
        .isEqualTo("[{\"title\":\"One\"}]");
  }

  @Test
  void brokenRulesAreToldBeforeAnythingIsChanged() {
    assertProblem(
        patch("/people/users?id=gt.0", "{\"username\":\"\",\"email\":\"nobody\"}"),
        422,
        "23514",
        "username is empty; email is no e-mail address");
    assertProblem(patch("/blog/posts/1", "{\"id\":7}"), 422, "23514", "\"rule\":\"generated\"");
    assertProblem(
        patch("/blog/tags?name=eq.java", "{\"name\":\"sql\"}"),
        409,
        "23505",
        "\"rule\":\"unique\"");
    assertProblem(patch("/blog/posts/1", "[{\"title\":\"New\"}]"), 400, "PGRST102", "an object");
    assertProblem(patch("/blog/posts/1", "{\"titel\":\"New\"}"), 400, "PGRST204", "title");
  }

  @Test
  void aChangeOfNothingChangesAndShowsNoneOfManyRows() {
    HttpResponse<String> many =
        patch("/blog/tags?id=gt.0", "{}", "Prefer", "return=representation, count=exact");
    HttpResponse<String> one = patch("/blog/tags/1", "{}", "Prefer", "return=representation");

    assertThat(many.statusCode()).isEqualTo(200);
    assertThat(many.body()).isEqualTo("[]");
    assertThat(header(many, "Content-Range")).isEqualTo("*/0");
    assertThat(one.body()).isEqualTo("{\"id\":1,\"name\":\"python\"}");
    assertThat(patch("/blog/tags/99", "{}").statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> patch(String address, String body, String... headers) {
    return blog.send("PATCH", address, body, headers);
  }
}
