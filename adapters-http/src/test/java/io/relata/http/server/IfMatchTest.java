package io.relata.http.server;

import static io.relata.http.server.ReadingTest.header;
import static io.relata.http.server.Refusal.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.relata.application.query.Limits;
import io.relata.domain.Race;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One row is written over only in a version that the client has seen. */
class IfMatchTest {

  private static final String POST = "/blog/posts/1";
  private static final String RENAMED = "{\"title\":\"New\"}";
  private static final String RENAMED_AGAIN = "{\"title\":\"Newer\"}";

  private final Blog blog = new Blog(Limits.USUAL);

  @AfterEach
  void close() {
    blog.close();
  }

  @Test
  void theRowIsChangedInTheVersionThatWasReadAndInNoOther() {
    String read = header(blog.get(POST), "ETag");

    assertThat(patch(RENAMED, read).statusCode()).isEqualTo(204);
    HttpResponse<String> late = patch(RENAMED_AGAIN, read);

    assertProblem(late, 412, "RELATA-CHANGED", "read the row again");
    assertThat(title()).isEqualTo(RENAMED);
    assertThat(patch(RENAMED_AGAIN, header(blog.get(POST), "ETag")).statusCode()).isEqualTo(204);
    assertThat(title()).isEqualTo(RENAMED_AGAIN);
  }

  @Test
  void theRowIsRemovedInTheVersionThatWasReadAndInNoOther() {
    String read = header(blog.get(POST), "ETag");
    patch(RENAMED, read);

    assertProblem(blog.send("DELETE", POST, "If-Match", read), 412, "RELATA-CHANGED", "If-Match");
    assertThat(title()).isEqualTo(RENAMED);
    String now = header(blog.get(POST), "ETag");
    assertThat(blog.send("DELETE", POST, "If-Match", now).statusCode()).isEqualTo(204);
    assertThat(blog.get(POST).statusCode()).isEqualTo(404);
  }

  @Test
  void theTagServesInWhateverFormItWasGot() {
    for (String form : List.of("application/json", "text/csv", "application/x-ndjson")) {
      String read = header(blog.get(POST + "?select=title", "Accept", form), "ETag");
      assertThat(patch("{\"title\":\"As " + form + "\"}", read).statusCode())
          .as(read)
          .isEqualTo(204);
    }
    blog.send("PATCH", POST, "{\"content\":\"" + "a".repeat(4_000) + "\"}", new String[0]);
    HttpResponse<String> zipped = blog.get(POST, "Accept-Encoding", "gzip");
    assertThat(header(zipped, "ETag")).endsWith(".gzip\"");
    assertThat(patch(RENAMED, header(zipped, "ETag")).statusCode()).isEqualTo(204);
  }

  @Test
  void oneOfSeveralTagsIsEnough() {
    String read = header(blog.get(POST), "ETag");

    assertThat(patch(RENAMED, "\"a\", " + read + " ,W/\"b,c\"").statusCode()).isEqualTo(204);
    assertThat(patch(RENAMED_AGAIN, "\"a\", " + read).statusCode()).isEqualTo(412);
    assertThat(
            blog.send(
                    "PATCH",
                    POST,
                    RENAMED_AGAIN,
                    new String[] {"If-Match", "\"a\"", "If-Match", header(blog.get(POST), "ETag")})
                .statusCode())
        .isEqualTo(204);
  }

  @Test
  void weakTagsMatchNothing() {
    String read = header(blog.get(POST), "ETag");

    assertProblem(patch(RENAMED, "W/" + read), 412, "RELATA-CHANGED", "strong ETag");
    String related = header(blog.get(POST + "?select=title,author(name)"), "ETag");
    assertThat(related).startsWith("W/");
    assertThat(patch(RENAMED, related).statusCode()).isEqualTo(412);
  }

  @Test
  void anyVersionIsTakenWhereTheRowMustOnlyBeThere() {
    assertThat(patch(RENAMED, "*").statusCode()).isEqualTo(204);
  }

  @Test
  void aRowThatIsNotThereIsNotFound() {
    assertProblem(
        blog.send("PATCH", "/blog/posts/77", RENAMED, new String[] {"If-Match", "*"}),
        404,
        "PGRST116",
        "77");
    assertProblem(
        blog.send("DELETE", "/blog/posts/77", "If-Match", "\"a\""), 404, "PGRST116", "77");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "\"a", "\"a\" \"b\"", "\"a\",", ",", "\"a\",*", "w/\"a\"", "5"})
  void whatIsNoListOfTagsIsRefused(String tags) {
    assertProblem(patch(RENAMED, tags), 400, "PGRST100", "If-Match takes entity tags");
    assertThat(title()).isEqualTo("{\"title\":\"One\"}");
  }

  @Test
  void manyRowsHaveNoVersion() {
    String[] any = {"If-Match", "*"};
    assertProblem(
        blog.send("PATCH", "/blog/posts?id=eq.1", RENAMED, any), 400, "PGRST100", "one row");
    assertProblem(
        blog.send("DELETE", "/blog/posts?id=eq.1", any), 400, "PGRST100", "/{collection}/{id}");
    assertProblem(blog.post("/blog/tags", "{\"name\":\"new\"}", any), 400, "PGRST100", "If-Match");
    assertThat(title()).isEqualTo("{\"title\":\"One\"}");
  }

  @Test
  void aChangedRowThatIsShownHasTheTagOfItsNewVersion() {
    HttpResponse<String> changed = shown(POST + "?select=id");

    assertThat(changed.body()).isEqualTo("{\"id\":1}");
    assertThat(header(changed, "ETag")).isEqualTo(header(blog.get(POST), "ETag"));
    assertThat(patch(RENAMED_AGAIN, header(changed, "ETag")).statusCode()).isEqualTo(204);
  }

  @Test
  void whatIsNoVersionOfTheRowHasNoTag() {
    assertThat(shown(POST + "?select=id,author(name)").headers().firstValue("ETag")).isEmpty();
    assertThat(shown("/blog/posts?id=eq.1").headers().firstValue("ETag")).isEmpty();
    HttpResponse<String> tried =
        blog.send(
            "PATCH",
            POST,
            RENAMED_AGAIN,
            new String[] {"Prefer", "tx=rollback, return=representation"});
    assertThat(tried.headers().firstValue("ETag")).isEmpty();
    HttpResponse<String> removed = blog.send("DELETE", POST, "Prefer", "return=representation");
    assertThat(removed.headers().firstValue("ETag")).isEmpty();
  }

  @Test
  void noneOfManyChangesIsLost() {
    int clients = 16;
    int changes = 5;
    blog.send("PATCH", POST, "{\"content\":\"0\"}", new String[0]);

    List<Optional<Integer>> late =
        Race.of(
            clients,
            client -> {
              int refused = 0;
              for (int done = 0; done < changes; ) {
                int status = counted().statusCode();
                assertThat(status).isIn(204, 412);
                done += status == 204 ? 1 : 0;
                refused += status == 412 ? 1 : 0;
              }
              return refused;
            });

    assertThat(blog.get(POST + "?select=content").body())
        .isEqualTo("{\"content\":\"" + clients * changes + "\"}");
    assertThat(late.stream().mapToInt(each -> each.orElseThrow()).sum()).isPositive();
  }

  /** Reads the number that is there, and writes the next one where it still is. */
  private HttpResponse<String> counted() {
    HttpResponse<String> read = blog.get(POST + "?select=content");
    int number = Integer.parseInt(read.body().replaceAll("[^0-9]", ""));
    return patch("{\"content\":\"" + (number + 1) + "\"}", header(read, "ETag"));
  }

  private HttpResponse<String> shown(String address) {
    return blog.send("PATCH", address, RENAMED, new String[] {"Prefer", "return=representation"});
  }

  private HttpResponse<String> patch(String body, String tags) {
    return blog.send("PATCH", POST, body, new String[] {"If-Match", tags});
  }

  private String title() {
    return blog.get(POST + "?select=title").body();
  }
}
