package io.relata.http.server;

import static io.relata.http.server.ReadingTest.header;
import static io.relata.http.server.Refusal.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.relata.application.query.Limits;
import io.relata.domain.Race;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that are added once, however often they are sent under the same key. */
class OnceTest {

  private static final String TAGS = "/blog/tags";
  private static final String NEW = "{\"name\":\"new\"}";
  private static final String SHOWN = "return=representation, count=exact";

  private final Blog blog = new Blog(Limits.USUAL);

  @AfterEach
  void close() {
    blog.close();
  }

  @Test
  void aRepeatGetsTheFirstAnswerAndAddsNothing() {
    HttpResponse<String> first = post(TAGS + "?select=id,name", NEW, "Prefer", SHOWN);
    HttpResponse<String> repeat = post(TAGS + "?select=id,name", NEW, "Prefer", SHOWN);

    assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
    assertThat(first.headers().firstValue("Idempotency-Replayed")).isEmpty();
    assertThat(header(repeat, "Idempotency-Replayed")).isEqualTo("true");
    assertSame(repeat, first);
    assertThat(header(repeat, "Relata-Request")).isNotEqualTo(header(first, "Relata-Request"));
    assertThat(header(repeat, "Relata-Statements")).endsWith("/2");
    assertThat(count("new")).isOne();
  }

  @Test
  void anAnswerThatShowsNothingIsRepeatedToo() {
    HttpResponse<String> first = post(TAGS, NEW, "Prefer", "return=headers-only");
    HttpResponse<String> repeat = post(TAGS, NEW, "Prefer", "return=headers-only");

    assertThat(header(first, "Location")).startsWith("/blog/tags/");
    assertThat(header(repeat, "Idempotency-Replayed")).isEqualTo("true");
    assertSame(repeat, first);
    assertThat(repeat.headers().firstValue("Content-Type")).isEmpty();
    assertThat(count("new")).isOne();
  }

  @Test
  void otherFormsAreRepeatedAsTheyWere() {
    for (String form : List.of("text/csv", "application/x-ndjson")) {
      String body = "{\"name\":\"" + form + "\"}";
      String[] headers = {"Prefer", SHOWN, "Accept", form, "Idempotency-Key", form};
      HttpResponse<String> first = blog.post(TAGS, body, headers);
      HttpResponse<String> repeat = blog.post(TAGS, body, headers);

      assertThat(header(first, "Content-Type")).startsWith(form);
      assertThat(header(repeat, "Idempotency-Replayed")).isEqualTo("true");
      assertSame(repeat, first);
    }
  }

  @Test
  void whatWasAddedMayHaveChangedMeanwhile() {
    HttpResponse<String> first = post(TAGS, NEW, "Prefer", SHOWN);
    blog.send("DELETE", TAGS + "?name=eq.new");

    assertSame(post(TAGS, NEW, "Prefer", SHOWN), first);
    assertThat(count("new")).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/blog/tags?select=id,name | {\"name\":\"newer\"} | return=minimal | application/json",
        "/blog/tags?select=name    | {\"name\":\"new\"}   | return=minimal | application/json",
        "/rest/v1/tags?select=id,name | {\"name\":\"new\"} | return=minimal | application/json",
        "/people/groups?select=id,name | {\"name\":\"new\"} | return=minimal | application/json",
        "/blog/tags?select=id,name | {\"name\": \"new\"}  | return=minimal | application/json",
        "/blog/tags?select=id,name | {\"name\":\"new\"} | tx=rollback      | application/json",
        "/blog/tags?select=id,name | {\"name\":\"new\"} | return=minimal   | text/csv",
      })
  void anotherRequestUnderTheSameKeyIsRefused(
      String address, String body, String preference, String form) {
    post(TAGS + "?select=id,name", NEW, "Prefer", "return=minimal", "Accept", "application/json");

    HttpResponse<String> other = post(address, body, "Prefer", preference, "Accept", form);

    assertProblem(other, 422, "RELATA-KEY", "send a new key");
    assertThat(count("newer")).isZero();
    assertThat(blog.get("/people/groups?name=eq.new").body()).isEqualTo("[]");
  }

  @Test
  void theContextThatAHeaderNamesIsPartOfTheRequest() {
    post("/rest/v1/groups", NEW, "Content-Profile", "people");
    assertThat(post("/rest/v1/groups", NEW, "Content-Profile", "people").statusCode())
        .isEqualTo(201);
    assertThat(post("/rest/v1/tags", NEW).statusCode()).isEqualTo(422);
  }

  @Test
  void whatSaysNothingOfTheAnswerMayDiffer() {
    HttpResponse<String> first = post(TAGS, NEW, "X-Request-Id", "one", "Prefer", SHOWN);
    HttpResponse<String> repeat =
        post(TAGS, NEW, "X-Request-Id", "two", "Prefer", SHOWN, "User-Agent", "another");

    assertSame(repeat, first);
    assertThat(header(repeat, "Relata-Request")).isEqualTo("two");
  }

  @Test
  void whatWasRefusedIsDoneOnceItIsRight() {
    assertThat(post(TAGS, "{\"name\":\"\"}").statusCode()).isEqualTo(422);
    assertThat(post(TAGS, "{\"name\":\"sql\"}").statusCode()).isEqualTo(409);
    assertThat(post(TAGS, "{").statusCode()).isEqualTo(400);

    HttpResponse<String> corrected = post(TAGS, NEW);
    assertThat(corrected.statusCode()).isEqualTo(201);
    assertThat(corrected.headers().firstValue("Idempotency-Replayed")).isEmpty();
    assertThat(header(post(TAGS, NEW), "Idempotency-Replayed")).isEqualTo("true");
    assertThat(count("new")).isOne();
  }

  @Test
  void whatWasRefusedIsRefusedAgainAsLongAsItIsWrong() {
    assertThat(post(TAGS, "{\"name\":\"sql\"}").statusCode()).isEqualTo(409);
    assertThat(post(TAGS, "{\"name\":\"sql\"}").statusCode()).isEqualTo(409);
    blog.send("DELETE", TAGS + "?name=eq.sql");
    assertThat(post(TAGS, "{\"name\":\"sql\"}").statusCode()).isEqualTo(201);
  }

  @Test
  void whatIsRefusedIsToldAsWithoutAKey() {
    String[] bodies = {
      "[{\"name\":\"sql\"},{\"name\":\"new\"},{\"name\":\"python\"}]", "{\"name\":\"sql\"}"
    };
    for (String body : bodies) {
      HttpResponse<String> plain = blog.post(TAGS, body, "X-Request-Id", "same");
      HttpResponse<String> keyed = post(TAGS, body, "X-Request-Id", "same");

      assertThat(plain.statusCode()).isEqualTo(409);
      assertThat(keyed.body()).isEqualTo(plain.body());
    }
  }

  @Test
  void whatIsOnlyTriedIsNotKept() {
    HttpResponse<String> first = post(TAGS, NEW, "Prefer", "tx=rollback");
    HttpResponse<String> second = post(TAGS, NEW, "Prefer", "tx=rollback");
    assertThat(List.of(first.statusCode(), second.statusCode())).containsExactly(201, 201);
    assertThat(second.headers().firstValue("Idempotency-Replayed")).isEmpty();

    assertThat(post(TAGS, NEW).statusCode()).isEqualTo(201);
    assertThat(count("new")).isOne();
  }

  @Test
  void ofManyAtOnceOneAddsAndAllAreAnsweredTheSame() {
    List<HttpResponse<String>> all =
        Race.of(16, client -> post(TAGS, NEW, "Prefer", SHOWN)).stream()
            .map(Optional::orElseThrow)
            .toList();

    assertThat(all).extracting(HttpResponse::statusCode).containsOnly(201);
    assertThat(all).extracting(HttpResponse::body).containsOnly(all.getFirst().body());
    assertThat(all).filteredOn(each -> header(each, "Idempotency-Replayed").isEmpty()).hasSize(1);
    assertThat(count("new")).isOne();
  }

  @Test
  void eachKeyIsForARequestOfItsOwn() {
    String[] quoted = {"Idempotency-Key", "\"a key\""};
    assertThat(post(TAGS, NEW).statusCode()).isEqualTo(201);
    assertThat(blog.post(TAGS, "{\"name\":\"newer\"}", quoted).statusCode()).isEqualTo(201);
    assertThat(count("newer")).isOne();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a\tb", "256"})
  void whatIsNoKeyIsRefused(String key) {
    String sent = key.equals("256") ? "k".repeat(256) : key;

    HttpResponse<String> answer = blog.post(TAGS, NEW, "Idempotency-Key", sent);

    assertProblem(answer, 400, "PGRST100", "Idempotency-Key takes one key");
    assertThat(count("new")).isZero();
  }

  @Test
  void aKeyBeyondAsciiIsRefused() {
    Wire.Answer answer =
        new Wire(blog.port())
            .say(
                "POST /blog/tags HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "Content-Type: application/json\r\nContent-Length: 14\r\n"
                    + "Idempotency-Key: \u00e9\r\n\r\n"
                    + NEW);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("printable ASCII");
  }

  @Test
  void aKeyMayBeLong() {
    assertThat(blog.post(TAGS, NEW, "Idempotency-Key", "k".repeat(255)).statusCode())
        .isEqualTo(201);
    String[] two = {"Idempotency-Key", "a", "Idempotency-Key", "b"};
    assertProblem(blog.post(TAGS, NEW, two), 400, "PGRST100", "one key");
  }

  @Test
  void changesAndRemovalsTakeNoKey() {
    String[] key = {"Idempotency-Key", "a key"};
    List<HttpResponse<String>> answers = new ArrayList<>();
    for (String address : List.of("/blog/tags/1", "/blog/tags?id=eq.1")) {
      answers.add(blog.send("PATCH", address, NEW, key));
      answers.add(blog.send("DELETE", address, key));
    }
    answers.add(blog.send("PUT", "/blog/posts/4/tags/1", key));
    answers.add(blog.send("DELETE", "/blog/posts/1/tags/1", key));

    assertThat(answers)
        .allSatisfy(answer -> assertProblem(answer, 400, "PGRST100", "leave it out"));
    assertThat(blog.get("/blog/tags/1").statusCode()).isEqualTo(200);
  }

  private static void assertSame(HttpResponse<String> repeat, HttpResponse<String> first) {
    assertThat(repeat.statusCode()).isEqualTo(first.statusCode());
    assertThat(repeat.body()).isEqualTo(first.body());
    for (String name : List.of("Content-Type", "Content-Range", "Location", "Preference-Applied")) {
      assertThat(repeat.headers().allValues(name))
          .as(name)
          .isEqualTo(first.headers().allValues(name));
    }
  }

  private HttpResponse<String> post(String address, String body, String... headers) {
    List<String> all = new ArrayList<>(List.of(headers));
    all.addAll(List.of("Idempotency-Key", "a key"));
    return blog.post(address, body, all.toArray(String[]::new));
  }

  private int count(String tag) {
    return blog.get(TAGS + "?select=name&name=eq." + tag).body().equals("[]") ? 0 : 1;
  }
}
