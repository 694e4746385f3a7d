package io.relata.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.application.query.Limits;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Aggregates in requests that write. */
class GroupsInWritesTest {

  private static final String SHOWING = "return=representation";

  private Blog blog;

  @BeforeEach
  void start() {
    blog = new Blog(Limits.USUAL);
  }

  @AfterEach
  void stop() {
    blog.close();
  }

  @ParameterizedTest
  @CsvSource({
    "POST,   /blog/tags?select=count()",
    "PATCH,  /blog/tags?select=count()&id=eq.1",
    "PATCH,  /blog/tags/1?select=name.max()",
    "PUT,    /blog/tags/1?select=name.max()",
    "DELETE, /blog/tags?select=count()&id=eq.1",
    "DELETE, /blog/tags/1?select=count()",
  })
  void groupsAreNotShownOfWhatIsWritten(String verb, String address) {
    String before = blog.get("/blog/tags").body();
    HttpResponse<String> refused =
        blog.send(verb, address, "{\"name\":\"new\"}", new String[] {"Prefer", SHOWING});
    assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
    assertThat(refused.body())
        .contains("\"code\":\"PGRST123\"")
        .contains("rows are written, not groups");
    assertThat(blog.get("/blog/tags").body()).isEqualTo(before);
  }

  @Test
  void whatIsWrittenMayShowGroupsOfRelatedRows() {
    HttpResponse<String> changed =
        blog.send(
            "PATCH",
            "/blog/authors?select=name,posts(count())&name=eq.Alice",
            "{\"name\":\"Alicia\"}",
            new String[] {"Prefer", SHOWING});
    assertThat(changed.body()).isEqualTo("[{\"name\":\"Alicia\",\"posts\":[{\"count\":3}]}]");
  }

  @Test
  void rowsAreWrittenThatAreChosenByTheNumberOfRelatedRows() {
    HttpResponse<String> removed =
        blog.send("DELETE", "/blog/posts?tags(count)=eq.0&select=id&order=id", "Prefer", SHOWING);
    assertThat(removed.statusCode()).as(removed.body()).isEqualTo(200);
    assertThat(removed.body()).isEqualTo("[{\"id\":3},{\"id\":4}]");
  }
}
