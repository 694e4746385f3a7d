package io.relata.http.server;

import static io.relata.http.server.ReadingTest.header;
import static org.assertj.core.api.Assertions.assertThat;

import io.relata.application.query.Limits;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Groups of rows, and rows by what is made of others, as they are answered. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GroupsTest {

  private static final String BY_AUTHOR = "/blog/posts?select=author(name),count()";

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
  void rowsAreCountedByWhoWroteThem() {
    assertThat(body(BY_AUTHOR))
        .isEqualTo(
            "[{\"author\":{\"name\":\"Alice\"},\"count\":3},"
                + "{\"author\":{\"name\":\"Bob\"},\"count\":1}]");
    assertThat(body("/blog/posts?select=last:title.max(),...author(name)&order=count()"))
        .isEqualTo("[{\"last\":\"Four\",\"name\":\"Bob\"},{\"last\":\"Two\",\"name\":\"Alice\"}]");
  }

  @Test
  void withoutKeysAllRowsAreOneGroup() {
    assertThat(body("/blog/posts?select=count()")).isEqualTo("[{\"count\":4}]");
    assertThat(body("/blog/posts?select=count(),title.max()&title=eq.none"))
        .isEqualTo("[{\"count\":0,\"max\":null}]");
  }

  @Test
  void relatedRowsComeInGroups() {
    assertThat(body("/blog/authors?select=name,posts(count)"))
        .isEqualTo(
            "[{\"name\":\"Alice\",\"posts\":[{\"count\":3}]},"
                + "{\"name\":\"Bob\",\"posts\":[{\"count\":1}]}]");
    assertThat(
            body(
                "/blog/posts?select=id,comments(user(username),count())&id=eq.1"
                    + "&comments.order=count().desc"))
        .isEqualTo(
            "[{\"id\":1,\"comments\":[{\"user\":null,\"count\":2},"
                + "{\"user\":{\"username\":\"uma\"},\"count\":1}]}]");
  }

  @Test
  void groupsAreFiltered() {
    assertThat(body(BY_AUTHOR + "&count()=gt.1"))
        .isEqualTo("[{\"author\":{\"name\":\"Alice\"},\"count\":3}]");
    assertThat(body("/blog/posts?select=author_id,count()&or=(count().gt.5,author_id.eq.2)"))
        .isEqualTo("[{\"author_id\":2,\"count\":1}]");
    assertThat(body("/blog/authors?select=name,posts(count())&posts.count()=gte.2"))
        .isEqualTo(
            "[{\"name\":\"Alice\",\"posts\":[{\"count\":3}]},{\"name\":\"Bob\",\"posts\":[]}]");
  }

  @Test
  void rowsAreChosenAndOrderedByTheNumberOfRelatedRows() {
    assertThat(body("/blog/authors?select=name&posts(count)=gte.2"))
        .isEqualTo("[{\"name\":\"Alice\"}]");
    assertThat(body("/blog/posts?select=id&or=(comments(count).gt.1,title.eq.Four)"))
        .isEqualTo("[{\"id\":1},{\"id\":4}]");
    assertThat(body("/blog/posts?select=id&order=tags(count).desc,comments(count)"))
        .isEqualTo("[{\"id\":1},{\"id\":2},{\"id\":3},{\"id\":4}]");
    assertThat(
            body(
                "/blog/authors?select=name,posts(id)&posts.tags(count)=gt.0&posts.order=tags(count)"))
        .isEqualTo(
            "[{\"name\":\"Alice\",\"posts\":[{\"id\":2},{\"id\":1}]},"
                + "{\"name\":\"Bob\",\"posts\":[]}]");
  }

  @Test
  void cursorsLeadThroughAnOrderByTheNumberOfRelatedRows() {
    HttpResponse<String> first =
        blog.get("/blog/posts?select=id&order=tags(count).desc,comments(count)&limit=2");
    assertThat(header(first, "Link"))
        .contains("order=tags(count).desc,comments(count)&limit=2&after=(1,0,2)>; rel=\"next\"");
    assertThat(
            body(
                "/blog/posts?select=id&order=tags(count).desc,comments(count)&limit=2&after=(1,0,2)"))
        .isEqualTo("[{\"id\":3},{\"id\":4}]");
  }

  @Test
  void groupsArePagedByOffset() {
    String byTitle = "/blog/posts?select=title,count()&limit=2";
    HttpResponse<String> first = blog.get(byTitle);
    assertThat(first.body())
        .isEqualTo("[{\"title\":\"Four\",\"count\":1},{\"title\":\"One\",\"count\":1}]");
    assertThat(header(first, "Link"))
        .isEqualTo("</blog/posts?select=title,count()&limit=2&offset=2>; rel=\"next\"");
    HttpResponse<String> second = blog.get(byTitle + "&offset=2");
    assertThat(second.body()).startsWith("[{\"title\":\"Three\"");
    assertThat(header(second, "Content-Range")).isEqualTo("2-3/*");
    assertThat(header(second, "Link"))
        .isEqualTo(
            "</blog/posts?select=title,count()&limit=2>; rel=\"prev\","
                + " </blog/posts?select=title,count()&limit=2>; rel=\"first\"");
    HttpResponse<String> ranged = blog.get("/blog/posts?select=title,count()", "Range", "2-2");
    assertThat(header(ranged, "Link"))
        .isEqualTo(
            "</blog/posts?select=title,count()&limit=1&offset=3>; rel=\"next\","
                + " </blog/posts?select=title,count()&limit=1&offset=1>; rel=\"prev\","
                + " </blog/posts?select=title,count()&limit=1>; rel=\"first\"");
  }

  @Test
  void groupsAreCounted() {
    HttpResponse<String> counted = blog.get(BY_AUTHOR + "&limit=1", "Prefer", "count=exact");
    assertThat(counted.statusCode()).isEqualTo(206);
    assertThat(header(counted, "Content-Range")).isEqualTo("0-0/2");
    assertThat(blog.get(BY_AUTHOR + "&offset=3", "Prefer", "count=exact").statusCode())
        .isEqualTo(416);
  }

  @Test
  void groupsComeInEveryForm() {
    assertThat(blog.get(BY_AUTHOR, "Accept", "text/csv").body())
        .isEqualTo(
            """
            author,count
            "{""name"":""Alice""}",3
            "{""name"":""Bob""}",1
            """);
    assertThat(blog.get(BY_AUTHOR, "Accept", "application/x-ndjson").body())
        .isEqualTo(
            """
            {"author":{"name":"Alice"},"count":3}
            {"author":{"name":"Bob"},"count":1}
            """);
    String single = "application/vnd.pgrst.object+json";
    assertThat(blog.get("/blog/posts?select=count()", "Accept", single).body())
        .isEqualTo("{\"count\":4}");
    assertThat(blog.get(BY_AUTHOR, "Accept", single).statusCode()).isEqualTo(406);
    assertThat(
            blog.get(
                    "/blog/posts?select=title.max()&id=eq.0",
                    "Accept",
                    "application/vnd.pgrst.array+json;nulls=stripped")
                .body())
        .isEqualTo("[{}]");
  }

  @Test
  void headTellsWhatGetWould() {
    HttpResponse<String> head = blog.send("HEAD", BY_AUTHOR);
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(header(head, "Content-Range")).isEqualTo("0-1/*");
    assertThat(header(head, "Content-Length"))
        .isEqualTo(header(blog.get(BY_AUTHOR), "Content-Length"));
  }

  @Test
  void groupsHaveATagOfTheirBytes() {
    String tag = header(blog.get(BY_AUTHOR), "ETag");
    assertThat(tag).startsWith("W/");
    assertThat(blog.get(BY_AUTHOR, "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @Test
  void oneRowMakesNoGroups() {
    HttpResponse<String> one = blog.get("/blog/posts/1?select=count()");
    assertThat(one.statusCode()).isEqualTo(400);
    assertThat(one.body())
        .contains("\"code\":\"PGRST123\"")
        .contains("one row makes no groups")
        .contains("ask the collection: /blog/posts?id=eq.…");
    assertThat(blog.get("/blog/authors/1?select=name,posts(count())").body())
        .isEqualTo("{\"name\":\"Alice\",\"posts\":[{\"count\":3}]}");
  }

  @Test
  void conditionsOnGroupsCountAgainstTheLimit() {
    Limits few = new Limits(1_000, 1_000, 12, 5, 2, 10_000);
    try (Blog strict = new Blog(few)) {
      HttpResponse<String> refused =
          strict.get("/blog/posts?select=count()&id=gt.0&count()=gt.0&title.max()=gt.a");
      assertThat(refused.body()).contains("RELATA-LIMIT").contains("3 conditions");
    }
  }

  private String body(String address) {
    HttpResponse<String> answer = blog.get(address);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }
}
