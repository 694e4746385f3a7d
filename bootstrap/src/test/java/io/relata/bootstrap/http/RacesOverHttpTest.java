package io.relata.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.domain.Race;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Many clients who want the same thing at the same moment, over HTTP and on PostgreSQL. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RacesOverHttpTest {

  private static final int CLIENTS = 32;

  private Served served;

  @BeforeAll
  void serve(@TempDir Path folder) throws SQLException {
    served = new Served(folder);
  }

  @AfterAll
  void close() {
    served.close();
  }

  @BeforeEach
  void empty() throws SQLException {
    served.run("truncate blog.authors, blog.tags restart identity cascade");
    served.run("insert into blog.authors (name, email) values ('Ann', 'ann@example.com')");
  }

  @Test
  void tagsThatManyNameAtOnceAreThereOnceAndNobodyIsRefused() throws SQLException {
    for (int round = 0; round < 3; round++) {
      int first = round * 5;
      assertAll(
          201,
          client ->
              served.send(
                  "POST",
                  "/blog/posts",
                  "{\"title\":\"Post\",\"content\":\"\",\"author_id\":1,\"tags\":"
                      + names(first, client)
                      + "}"));
    }

    assertThat(served.ask("select count(*) from blog.tags")).isEqualTo(20);
    assertThat(served.ask("select count(distinct name) from blog.tags")).isEqualTo(20);
    assertThat(served.ask("select count(*) from blog.post_tags")).isEqualTo(3L * CLIENTS * 10);
  }

  /** The same ten names for all clients, in an order of each one's own. */
  private static String names(int first, int client) {
    return IntStream.range(0, 10)
        .mapToObj(n -> "\"tag " + (first + (n * 7 + client) % 10) + "\"")
        .collect(Collectors.joining(",", "[", "]"));
  }

  @Test
  void ofManyWhoWantOneUniqueValueOneGetsItAndTheOthersAreToldWhoHasIt() throws SQLException {
    List<HttpResponse<String>> answers =
        all(
            client ->
                served.send(
                    "POST", "/blog/authors", "{\"name\":\"Bob\",\"email\":\"bob@example.com\"}"));

    assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> answer.statusCode() != 201)
        .allSatisfy(
            answer ->
                assertThat(answer.body())
                    .contains("\"code\":\"23505\"", "\"address\":\"/blog/authors/"));
    assertThat(served.ask("select count(*) from blog.authors")).isEqualTo(2);
  }

  @Test
  void rowsThatManyPutAtOnceAreThereOnceAndNobodyIsRefused() throws SQLException {
    List<HttpResponse<String>> answers =
        all(
            client ->
                served.send(
                    "POST",
                    "/blog/tags?on_conflict=name",
                    client % 2 == 0
                        ? "[{\"name\":\"a\"},{\"name\":\"b\"}]"
                        : "[{\"name\":\"b\"},{\"name\":\"a\"}]",
                    "Prefer",
                    "resolution=merge-duplicates"));

    assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(200, 201);
    assertThat(served.ask("select count(*) from blog.tags")).isEqualTo(2);
  }

  @Test
  void linksThatManyMakeAndTakeFromBothSidesAreAlwaysWhole() throws SQLException {
    served.send("POST", "/blog/tags", "[{\"name\":\"a\"},{\"name\":\"b\"}]");
    served.send("POST", "/blog/posts", "{\"title\":\"P\",\"content\":\"\",\"author_id\":1}");

    assertAll(
        204,
        client ->
            switch (client % 4) {
              case 0 -> served.send("PUT", "/blog/posts/1/tags", "[\"a\",\"b\"]");
              case 1 -> served.send("PUT", "/blog/tags/1/posts/1", "");
              case 2 -> served.send("DELETE", "/blog/tags/2/posts/1", "");
              default -> served.send("PUT", "/blog/posts/1/tags", "[{\"id\":2}]");
            });

    assertThat(served.ask("select count(*) from blog.post_tags")).isBetween(0L, 2L);
  }

  private void assertAll(int status, IntFunction<HttpResponse<String>> request) {
    assertThat(all(request))
        .allSatisfy(answer -> assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status));
  }

  private List<HttpResponse<String>> all(IntFunction<HttpResponse<String>> request) {
    return Race.of(CLIENTS, request).stream().map(Optional::orElseThrow).toList();
  }
}
