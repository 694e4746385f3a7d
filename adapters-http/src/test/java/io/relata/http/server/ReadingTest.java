package io.relata.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.application.query.Limits;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingTest {

  private Blog blog;

  @BeforeAll
  void start() {
    blog = new Blog(Limits.USUAL);
  }

  @AfterAll
  void stop() {
    blog.close();
  }

  @Test
  void givesRowsOfACollection() {
    HttpResponse<String> posts = blog.get("/blog/posts?select=id,title&order=id.desc&limit=2");
    assertThat(posts.statusCode()).isEqualTo(200);
    assertThat(posts.body())
        .isEqualTo("[{\"id\":4,\"title\":\"Four\"},{\"id\":3,\"title\":\"Three\"}]");
    assertThat(header(posts, "Content-Type")).startsWith("application/json");
    assertThat(header(posts, "Content-Range")).isEqualTo("0-1/*");
  }

  @Test
  void givesRelatedRows() {
    assertThat(
            blog.get("/blog/posts?id=eq.1&select=title,author(name),tags(name),comments(body)")
                .body())
        .isEqualTo(
            "[{\"title\":\"One\",\"author\":{\"name\":\"Alice\"},"
                + "\"tags\":[{\"name\":\"python\"},{\"name\":\"sql\"}],"
                + "\"comments\":[{\"body\":\"First!\"},{\"body\":\"Nice\"},{\"body\":\"Why?\"}]}]");
  }

  @Test
  void givesOneRowByItsId() {
    HttpResponse<String> post = blog.get("/blog/posts/2?select=title,tags(name)");
    assertThat(post.body()).isEqualTo("{\"title\":\"Two\",\"tags\":[{\"name\":\"java\"}]}");
    assertThat(blog.get("/blog/posts/99").statusCode()).isEqualTo(404);
    assertThat(blog.get("/blog/posts/99").body()).contains("PGRST116");
    assertThat(blog.get("/blog/posts/x").statusCode()).isEqualTo(400);
  }

  @Test
  void countsWhenAsked() {
    HttpResponse<String> posts = blog.get("/blog/posts?limit=3", "Prefer", "count=exact");
    assertThat(posts.statusCode()).isEqualTo(206);
    assertThat(header(posts, "Content-Range")).isEqualTo("0-2/4");
    assertThat(header(posts, "Preference-Applied")).isEqualTo("count=exact");
    HttpResponse<String> beyond = blog.get("/blog/posts?offset=5", "Prefer", "count=exact");
    assertThat(beyond.statusCode()).isEqualTo(416);
    assertThat(header(beyond, "Content-Range")).isEqualTo("*/4");
  }

  @Test
  void takesARange() {
    HttpResponse<String> posts = blog.get("/blog/posts?select=id", "Range", "1-2");
    assertThat(posts.body()).isEqualTo("[{\"id\":2},{\"id\":3}]");
    assertThat(header(posts, "Content-Range")).isEqualTo("1-2/*");
  }

  @Test
  void linksThePagesAround() {
    HttpResponse<String> first = blog.get("/blog/posts?select=id,title&order=title&limit=2");
    assertThat(first.body()).contains("Four").contains("One");
    HttpResponse<String> second = blog.get(link(first, "next"));
    assertThat(second.body()).contains("Three").contains("Two");
    assertThat(header(second, "Link")).doesNotContain("next");
    assertThat(blog.get(link(second, "prev")).body()).isEqualTo(first.body());
    assertThat(blog.get(link(second, "first")).body()).isEqualTo(first.body());
    assertThat(header(first, "Link")).doesNotContain("prev").doesNotContain("first");
  }

  @Test
  void linksRepeatASizeThatCameInAHeader() {
    HttpResponse<String> first = blog.get("/blog/posts?select=id&order=title", "Range", "0-1");
    assertThat(link(first, "next")).contains("&limit=2&after=");
    assertThat(header(blog.get(link(first, "next")), "Link")).contains("prev");
  }

  @Test
  void givesTheSingleRowThatIsThere() {
    String single = "application/vnd.pgrst.object+json";
    assertThat(blog.get("/blog/posts?id=eq.1&select=id", "Accept", single).body())
        .isEqualTo("{\"id\":1}");
    HttpResponse<String> several = blog.get("/blog/posts", "Accept", single);
    assertThat(several.statusCode()).isEqualTo(406);
    assertThat(several.body()).contains("PGRST116").contains("The result contains 4 rows");
  }

  @Test
  void answersHeadWithoutABody() {
    HttpResponse<String> head = blog.send("HEAD", "/blog/posts", "Prefer", "count=exact");
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(header(head, "Content-Range")).isEqualTo("0-3/4");
  }

  @Test
  void knowsWhatTheClientHas() {
    HttpResponse<String> posts = blog.get("/blog/posts");
    HttpResponse<String> again = blog.get("/blog/posts", "If-None-Match", header(posts, "ETag"));
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(header(again, "ETag")).isEqualTo(header(posts, "ETag"));
    assertThat(header(again, "Vary")).isEqualTo(header(posts, "Vary"));
  }

  @Test
  void tellsTheVersionOfOneRow() {
    HttpResponse<String> whole = blog.get("/blog/posts/1");
    String tag = header(whole, "ETag");
    assertThat(tag).matches("\"[0-9a-f]{30}\\.object\"");
    assertThat(header(blog.get("/blog/posts/1?select=id"), "ETag")).isEqualTo(tag);
    assertThat(blog.get("/blog/posts/1?select=id").body()).isEqualTo("{\"id\":1}");
    assertThat(header(blog.get("/blog/posts/2"), "ETag")).isNotEqualTo(tag);
    assertThat(header(blog.get("/blog/posts/1", "Accept", "text/csv"), "ETag"))
        .isEqualTo(tag.replace("object", "csv"));
    assertThat(header(blog.get("/blog/posts/1?select=*,author(*)"), "ETag")).startsWith("W/");
    assertThat(blog.get("/blog/posts/1", "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @Test
  void tellsWhatAStreamCostBehindItWhereThatIsWanted() {
    Wire wire = new Wire(blog.port());
    String ndjson = "Accept: application/x-ndjson";
    String told = wire.ask("GET /blog/posts HTTP/1.1", ndjson, "TE: trailers").body();
    assertThat(told).contains("Relata-Statements: 0/").contains("Server-Timing: parse;dur=");
    assertThat(wire.ask("GET /blog/posts HTTP/1.1", ndjson).text()).doesNotContain("Statements: ");
  }

  @Test
  void saysWhereElseTheAnswerIsFound() {
    HttpResponse<String> posts = blog.get("/rest/v1/posts?select=id&limit=1&id=gt.1");
    assertThat(header(posts, "Content-Location"))
        .isEqualTo("/blog/posts?id=gt.1&limit=1&select=id");
    assertThat(blog.get(header(posts, "Content-Location")).body()).isEqualTo(posts.body());
    assertThat(header(blog.get("/blog/posts/2"), "Content-Location")).isEqualTo("/blog/posts/2");
    assertThat(header(blog.get("/blog/posts?id=eq.x"), "Content-Location")).isEmpty();
  }

  @Test
  void takesTheContextFromTheProfileHeader() {
    assertThat(blog.get("/rest/v1/posts?select=id&limit=1").body()).isEqualTo("[{\"id\":1}]");
    assertThat(blog.get("/rest/v1/users?select=username", "Accept-Profile", "people").body())
        .isEqualTo("[{\"username\":\"uma\"}]");
    HttpResponse<String> unknown = blog.get("/rest/v1/users", "Accept-Profile", "nobody");
    assertThat(unknown.statusCode()).isEqualTo(406);
    assertThat(unknown.body()).contains("PGRST106").contains("people, blog");
  }

  @Test
  void saysWhatItsAnswersCost() {
    HttpResponse<String> posts = blog.get("/blog/posts");
    assertThat(header(posts, "Server-Timing")).contains("parse;dur=").contains("render;dur=");
    assertThat(header(posts, "Relata-Request")).isNotEmpty();
    assertThat(header(blog.get("/blog/posts", "X-Request-Id", "mine-1"), "Relata-Request"))
        .isEqualTo("mine-1");
  }

  static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static String link(HttpResponse<?> answer, String relation) {
    for (String link : header(answer, "Link").split(", ", -1)) {
      if (link.endsWith("; rel=\"" + relation + "\"")) {
        return link.substring(1, link.indexOf('>'));
      }
    }
    throw new AssertionError("no " + relation + " in " + answer.headers());
  }
}
