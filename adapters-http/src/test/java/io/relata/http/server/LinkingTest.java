package io.relata.http.server;

import static io.relata.http.server.ReadingTest.header;
import static io.relata.http.server.Refusal.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.relata.application.query.Limits;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Linking rows over HTTP, and taking them apart. */
class LinkingTest {

  private final Blog blog = new Blog(Limits.USUAL);

  @AfterEach
  void stop() {
    blog.close();
  }

  @Test
  void linkingTwiceIsTheSameAsOnce() {
    HttpResponse<String> once = blog.send("PUT", "/blog/posts/2/tags/2");
    HttpResponse<String> twice = blog.send("PUT", "/blog/posts/2/tags/2");

    assertThat(once.statusCode()).as(once.body()).isEqualTo(204);
    assertThat(twice.statusCode()).isEqualTo(204);
    assertThat(header(once, "Relata-Statements")).isEqualTo("0/1");
    assertThat(tagsOf(2)).isEqualTo("{\"tags\":[{\"name\":\"sql\"},{\"name\":\"java\"}]}");
  }

  @Test
  void takingApartTwiceIsTheSameAsOnce() {
    assertThat(blog.send("DELETE", "/blog/posts/1/tags/1").statusCode()).isEqualTo(204);
    assertThat(blog.send("DELETE", "/blog/posts/1/tags/1").statusCode()).isEqualTo(204);
    assertThat(blog.send("DELETE", "/blog/posts/1/tags/99").statusCode()).isEqualTo(204);
    assertThat(tagsOf(1)).isEqualTo("{\"tags\":[{\"name\":\"sql\"}]}");
    assertThat(blog.get("/blog/tags/1?select=name").body()).isEqualTo("{\"name\":\"python\"}");
  }

  @Test
  void linksAreTheSameFromBothSides() {
    assertThat(blog.send("PUT", "/blog/tags/2/posts/2").statusCode()).isEqualTo(204);
    assertThat(tagsOf(2)).contains("sql");
    assertThat(blog.send("DELETE", "/blog/tags/2/posts/2").statusCode()).isEqualTo(204);
    assertThat(tagsOf(2)).doesNotContain("sql");
  }

  @Test
  void allLinksAreReplacedByAList() {
    HttpResponse<String> answer =
        put("/blog/posts/1/tags", "[\"go\",{\"id\":2},{\"name\":\"go\"},{\"name\":\"java\"}]");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    assertThat(header(answer, "Relata-Statements")).isEqualTo("0/6");
    assertThat(tagsOf(1))
        .isEqualTo("{\"tags\":[{\"name\":\"sql\"},{\"name\":\"java\"},{\"name\":\"go\"}]}");
    assertThat(put("/blog/posts/1/tags", "[]").statusCode()).isEqualTo(204);
    assertThat(tagsOf(1)).isEqualTo("{\"tags\":[]}");
    assertThat(put("/blog/tags/1/posts", "[{\"id\":3},{\"id\":4}]").statusCode()).isEqualTo(204);
    assertThat(tagsOf(3)).contains("python");
  }

  @Test
  void whatIsOnlyTriedChangesNothing() {
    HttpResponse<String> answer = blog.send("PUT", "/blog/posts/2/tags/2", "Prefer", "tx=rollback");

    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(header(answer, "Preference-Applied")).isEqualTo("tx=rollback");
    assertThat(tagsOf(2)).doesNotContain("sql");
  }

  @Test
  void rowsThatAreNotThereAreNotLinked() {
    assertProblem(
        blog.send("PUT", "/blog/posts/99/tags/1"),
        404,
        "PGRST116",
        "there is no row 99 in blog.posts");
    assertProblem(
        blog.send("PUT", "/blog/posts/1/tags/99"),
        404,
        "PGRST116",
        "there is no row 99 in blog.tags");
    assertProblem(blog.send("DELETE", "/blog/posts/99/tags/1"), 404, "PGRST116", "blog.posts");
    assertProblem(put("/blog/posts/99/tags", "[]"), 404, "PGRST116", "blog.posts");
    assertProblem(
        put("/blog/posts/1/tags", "[\"go\",{\"id\":99}]"), 409, "23503", "\"field\":\"[1].id\"");
    assertThat(tagsOf(1)).isEqualTo("{\"tags\":[{\"name\":\"python\"},{\"name\":\"sql\"}]}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/blog/posts/1/comments/1",
        "/blog/posts/1/author/1",
        "/blog/posts/1/title/1",
        "/blog/posts/1/nothing/1",
        "/blog/nothing/1/tags/1",
        "/nothing/posts/1/tags/1"
      })
  void onlyManyToManyRelationsAreLinked(String address) {
    assertProblem(blog.send("PUT", address), 404, "PGRST205", "hint");
  }

  @Test
  void whatCanBeLinkedIsTold() {
    assertProblem(blog.send("PUT", "/blog/posts/1/comments/1"), 404, "PGRST205", "it has tags");
    assertProblem(blog.send("PUT", "/blog/authors/1/posts/1"), 404, "PGRST205", "it has none");
  }

  @ParameterizedTest
  @ValueSource(strings = {"one", "1.5", "+1", "9223372036854775808", "٣"})
  void identitiesAreWholeNumbers(String id) {
    assertProblem(blog.send("PUT", "/blog/posts/1/tags/" + id), 400, "22P02", "64-bit integer");
    assertProblem(
        blog.send("PUT", "/blog/posts/" + id + "/tags/1"), 400, "22P02", "64-bit integer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "null", "\"go\"", "[1]", "[null]", "[[]]", "[{\"id\":\"x\"}]", "5"})
  void linksAreAList(String body) {
    assertProblem(put("/blog/posts/1/tags", body), 400, "22P02", "takes");
  }

  @Test
  void brokenRulesAreToldByTheirPlacesInTheList() {
    assertProblem(
        put("/blog/posts/1/tags", "[\"go\",\"\"]"), 422, "23514", "\"field\":\"[1].name\"");
    assertProblem(put("/blog/posts/1/tags", "[\"go\""), 400, "PGRST102", "it is no JSON");
    assertThat(blog.get("/blog/tags?name=eq.go").body()).isEqualTo("[]");
  }

  @Test
  void whatDoesNotBelongToAnAddressOfLinksIsRefused() {
    assertProblem(
        blog.send("PUT", "/blog/posts/1/tags/3?select=id"), 400, "PGRST100", "parameters");
    assertProblem(
        blog.send("PUT", "/blog/posts/1/tags", "[]", new String[] {"Content-Type", "text/plain"}),
        415,
        "PGRST107",
        "application/json");
    assertProblem(blog.get("/blog/posts/1/tags"), 405, "PGRST117", "OPTIONS, PUT");
    assertProblem(blog.get("/blog/posts/1/tags/1"), 405, "PGRST117", "OPTIONS, PUT, DELETE");
    assertProblem(
        blog.send("PUT", "/blog/posts/1/tags/3", "Prefer", "handling=strict, nonsense"),
        400,
        "PGRST122",
        "nonsense");
  }

  private String tagsOf(int post) {
    return blog.get("/blog/posts/" + post + "?select=tags(name)").body();
  }

  private HttpResponse<String> put(String address, String body) {
    return blog.send("PUT", address, body, new String[0]);
  }
}
