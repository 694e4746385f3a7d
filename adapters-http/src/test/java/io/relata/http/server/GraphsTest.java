package io.relata.http.server;

import static io.relata.http.server.ReadingTest.header;
import static io.relata.http.server.Refusal.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.relata.application.query.Limits;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Adding rows over HTTP together with what is around them. */
class GraphsTest {

  private static final String SHOW = "return=representation, tx=rollback";

  private final Blog blog = new Blog(Limits.USUAL);

  @AfterEach
  void stop() {
    blog.close();
  }

  @Test
  void aPostComesWithItsAuthorAndTags() {
    HttpResponse<String> answer =
        show(
            "/blog/posts?select=title,author(name),tags(name)",
            """
            {"title":"New","content":"","author":{"name":"Ann","email":"ann@example.com"},
             "tags":["python",{"id":2},{"name":"python"},{"name":"go"}]}
            """);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    assertThat(answer.body())
        .isEqualTo(
            """
            [{"title":"New","author":{"name":"Ann"},\
            "tags":[{"name":"python"},{"name":"sql"},{"name":"go"}]}]\
            """);
    assertThat(header(answer, "Relata-Statements")).isEqualTo("0/6");
  }

  @Test
  void anAuthorWhoIsThereIsNamedByIdentity() {
    HttpResponse<String> answer =
        show(
            "/blog/posts?select=title,author(name)",
            """
            [{"title":"One","content":"","author":{"id":1}},{"title":"Two","content":"","author":{"id":2}}]
            """);

    assertThat(answer.body())
        .isEqualTo(
            """
            [{"title":"One","author":{"name":"Alice"}},{"title":"Two","author":{"name":"Bob"}}]\
            """);
  }

  @Test
  void anAuthorComesWithPostsAndAUserWithAProfile() {
    assertThat(
            show(
                    "/blog/authors?select=name,posts(title,tags(name),comments(body))",
                    """
                    {"name":"Ann","email":"ann@example.com","posts":[
                      {"title":"One","content":"","tags":["go"],"comments":[{"body":"Good"}]},
                      {"title":"Two","content":"","tags":[]}]}
                    """)
                .body())
        .isEqualTo(
            """
            [{"name":"Ann","posts":[{"title":"One","tags":[{"name":"go"}],"comments":[{"body":"Good"}]},\
            {"title":"Two","tags":[],"comments":[]}]}]\
            """);
    assertThat(
            show(
                    "/people/users?select=username,profile(bio),author(name,posts(title))",
                    """
                    {"username":"ann","email":"ann@example.com","profile":{"bio":"Reads"},
                     "author":{"name":"Ann","email":"ann@example.com","posts":[{"title":"One","content":""}]}}
                    """)
                .body())
        .isEqualTo(
            """
            [{"username":"ann","profile":{"bio":"Reads"},"author":{"name":"Ann","posts":[{"title":"One"}]}}]\
            """);
  }

  @Test
  void aRelationThatIsNullIsNotThere() {
    assertThat(
            show(
                    "/blog/authors?select=name,user_id,posts(title)",
                    "{\"name\":\"Ann\",\"email\":\"ann@example.com\",\"user\":null,\"posts\":[]}")
                .body())
        .isEqualTo("[{\"name\":\"Ann\",\"user_id\":null,\"posts\":[]}]");
    assertThat(
            show(
                    "/people/users?select=username,profile(bio)",
                    "{\"username\":\"ann\",\"email\":\"ann@example.com\",\"profile\":null}")
                .body())
        .isEqualTo("[{\"username\":\"ann\",\"profile\":null}]");
  }

  @Test
  void columnsNameRelationsToo() {
    String body =
        """
        [{"title":"One","content":"","author":{"id":1},"tags":["go"]},{"title":"Two","content":"","author":{"id":1}}]
        """;

    assertThat(
            show("/blog/posts?columns=title,content,author,author_id&select=title,tags(name)", body)
                .body())
        .isEqualTo("[{\"title\":\"One\",\"tags\":[]},{\"title\":\"Two\",\"tags\":[]}]");
    assertThat(
            show("/blog/posts?columns=title,content,author,tags&select=title,tags(name)", body)
                .body())
        .isEqualTo(
            "[{\"title\":\"One\",\"tags\":[{\"name\":\"go\"}]},{\"title\":\"Two\",\"tags\":[]}]");
  }

  @Test
  void allBrokenRulesAreToldWithTheirPlacesInTheBody() {
    HttpResponse<String> answer =
        show(
            "/blog/authors",
            """
            {"name":"Ann","email":"ann","posts":[{"title":"One","content":""},
             {"title":"","content":"","tags":["go",{"name":""}]}]}
            """);

    assertProblem(answer, 422, "23514", "\"field\":\"email\"");
    assertThat(answer.body())
        .contains("\"field\":\"posts[1].title\"", "\"field\":\"posts[1].tags[1].name\"");
  }

  @Test
  void whatIsTakenSaysWhereTheOtherRowIs() {
    assertProblem(
        show("/blog/authors", "[{\"name\":\"Alice\",\"email\":\"Alice@example.com\"}]"),
        409,
        "23505",
        """
        {"field":"[0].email","rule":"unique","message":"is taken already","address":"/blog/authors/1"}\
        """);
    assertProblem(
        show(
            "/blog/posts",
            "{\"title\":\"a\",\"content\":\"\",\"author_id\":1,\"tags\":[{\"id\":99}]}"),
        409,
        "23503",
        "\"field\":\"tags[0].id\"");
  }

  @Test
  void aChangeSaysNothingOfRelations() {
    assertProblem(
        blog.send("PATCH", "/blog/posts/1", "{\"tags\":[]}", new String[0]),
        400,
        "PGRST204",
        "tags is a relation, which is written with new rows only");
  }

  @Test
  void oneIsShownByItselfAndHasAnAddress() {
    String body = "{\"name\":\"go\",\"posts\":[{\"id\":1}]}";
    assertThat(
            blog.post(
                    "/blog/tags?select=name,posts(title)",
                    body,
                    "Prefer",
                    SHOW,
                    "Accept",
                    "application/vnd.pgrst.object+json")
                .body())
        .isEqualTo("{\"name\":\"go\",\"posts\":[{\"title\":\"One\"}]}");
    assertThat(
            header(
                blog.post("/blog/tags", body, "Prefer", "return=headers-only, tx=rollback"),
                "Location"))
        .startsWith("/blog/tags/");
  }

  private HttpResponse<String> show(String address, String body) {
    return blog.post(address, body, "Prefer", SHOW);
  }
}
