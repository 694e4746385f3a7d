package io.relata.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.domain.Race;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Many clients write the same rows at the same time, on PostgreSQL. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WritesOverHttpTest {

  private static final int CLIENTS = 16;
  private static final String TAGS = "/blog/tags?select=id,name";
  private static final String SHOWN = "return=representation, count=exact";
  private static final String REPLAYED = "Idempotency-Replayed";

  private Served served;

  @BeforeAll
  void serve(@TempDir Path folder) throws SQLException {
    served = new Served(folder);
  }

  @AfterAll
  void close() {
    served.close();
  }

  @Test
  void noneOfManyChangesOfOneRowIsLost() {
    int changes = 2;
    served.send("PATCH", "/blog/tags/1", "{\"name\":\"n0\"}");

    List<Optional<Integer>> late =
        Race.of(
            CLIENTS,
            client -> {
              int refused = 0;
              for (int done = 0; done < changes; ) {
                int status = counted();
                assertThat(status).isIn(204, 412, 503);
                done += status == 204 ? 1 : 0;
                refused += status == 412 ? 1 : 0;
              }
              return refused;
            });

    assertThat(served.get("/blog/tags/1?select=name").body())
        .isEqualTo("{\"name\":\"n" + CLIENTS * changes + "\"}");
    assertThat(late.stream().mapToInt(Optional::orElseThrow).sum()).isPositive();
  }

  /** Reads the number that is there, and writes the next one where it still is. */
  private int counted() {
    HttpResponse<String> read = served.get("/blog/tags/1?select=name");
    int number = Integer.parseInt(read.body().replaceAll("[^0-9]", ""));
    return served
        .send(
            "PATCH",
            "/blog/tags/1",
            "{\"name\":\"n" + (number + 1) + "\"}",
            "If-Match",
            header(read, "ETag"))
        .statusCode();
  }

  @Test
  void theTagOfAChangedRowIsTheOneThatItIsReadWith() {
    HttpResponse<String> changed =
        served.send("PATCH", "/blog/tags/2", "{\"name\":\"changed\"}", "Prefer", SHOWN);

    assertThat(header(changed, "ETag")).isEqualTo(header(served.get("/blog/tags/2"), "ETag"));
  }

  @Test
  void aRepeatGetsTheFirstAnswerAndAddsNothing() throws SQLException {
    String key = key();
    HttpResponse<String> first = post("repeated", key, SHOWN);
    HttpResponse<String> repeat = post("repeated", key, SHOWN);

    assertThat(first.statusCode()).isEqualTo(201);
    assertSame(repeat, first);
    assertThat(header(repeat, REPLAYED)).isEqualTo("true");
    assertThat(header(first, "Relata-Statements")).isEqualTo("4/4");
    assertThat(header(repeat, "Relata-Statements")).isEqualTo("2/2");
    assertThat(post("repeated otherwise", key, SHOWN).statusCode()).isEqualTo(422);
    assertThat(count("repeated%")).isOne();
  }

  @Test
  void ofManyAtOnceOneAddsAndAllAreAnsweredTheSame() throws SQLException {
    String key = key();

    List<HttpResponse<String>> all =
        Race.of(CLIENTS, client -> post("raced", key, SHOWN)).stream()
            .map(Optional::orElseThrow)
            .toList();

    assertThat(all).allSatisfy(each -> assertSame(each, all.getFirst()));
    assertThat(all).filteredOn(each -> header(each, REPLAYED).isEmpty()).hasSize(1);
    assertThat(count("raced")).isOne();
  }

  @Test
  void whatWasRefusedOrOnlyTriedIsDoneByWhatFollows() throws SQLException {
    String key = key();
    assertThat(post("tag 77", key, SHOWN).statusCode()).isEqualTo(409);
    assertThat(post("tried", key, "tx=rollback").statusCode()).isEqualTo(201);
    assertThat(post("tried", key, "tx=rollback").headers().firstValue(REPLAYED)).isEmpty();
    assertThat(count("tried")).isZero();

    assertThat(post("corrected", key, SHOWN).headers().firstValue(REPLAYED)).isEmpty();
    assertThat(header(post("corrected", key, SHOWN), REPLAYED)).isEqualTo("true");
    assertThat(count("corrected")).isOne();
  }

  @Test
  void whatIsRefusedIsToldAsWithoutAKey() {
    String body = "[{\"name\":\"tag 88\"},{\"name\":\"fine\"},{\"name\":\"tag 99\"}]";
    String[] named = {"X-Request-Id", "same"};

    HttpResponse<String> plain = served.send("POST", TAGS, body, named);
    HttpResponse<String> keyed =
        served.send("POST", TAGS, body, "X-Request-Id", "same", "Idempotency-Key", key());

    assertThat(plain.statusCode()).isEqualTo(409);
    assertThat(plain.body()).contains("[0].name", "[2].name");
    assertThat(keyed.body()).isEqualTo(plain.body());
  }

  @Test
  void aKeyIsForgottenInADay() throws SQLException {
    String key = key();
    post("early", key, SHOWN);
    served.run("update relata.answers set created_at = created_at - interval '25 hours'");

    HttpResponse<String> later = post("late", key, SHOWN);

    assertThat(later.statusCode()).isEqualTo(201);
    assertThat(later.headers().firstValue(REPLAYED)).isEmpty();
    assertThat(header(post("late", key, SHOWN), REPLAYED)).isEqualTo("true");
    assertThat(count("early") + count("late")).isEqualTo(2);
  }

  @Test
  void aRepeatWaitsForTheFirstNoLongerThanAStatementMay() throws SQLException {
    String key = key();
    try (Connection first = served.beside();
        Statement statement = first.createStatement()) {
      first.setAutoCommit(false);
      statement.execute(
          "insert into relata.answers (key, fingerprint) values ('" + key + "', 'f')");

      HttpResponse<String> repeat = post("waiting", key, SHOWN);

      assertThat(repeat.statusCode()).isEqualTo(503);
      assertThat(repeat.body()).contains("\"code\":\"57014\"");
      assertThat(header(repeat, "Retry-After")).isEqualTo("1");
      first.rollback();
    }
    assertThat(post("waiting", key, SHOWN).statusCode()).isEqualTo(201);
    assertThat(count("waiting")).isOne();
  }

  private static void assertSame(HttpResponse<String> repeat, HttpResponse<String> first) {
    assertThat(repeat.statusCode()).isEqualTo(first.statusCode());
    assertThat(repeat.body()).isEqualTo(first.body());
    for (String name : List.of("Content-Type", "Content-Range", "Preference-Applied")) {
      assertThat(header(repeat, name)).as(name).isEqualTo(header(first, name)).isNotEmpty();
    }
  }

  private HttpResponse<String> post(String tag, String key, String preference) {
    return served.send(
        "POST", TAGS, "{\"name\":\"" + tag + "\"}", "Idempotency-Key", key, "Prefer", preference);
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private long count(String tags) throws SQLException {
    return served.ask("select count(*) from blog.tags where name like '" + tags + "'");
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
