package io.relata.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.application.query.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bodies that are malformed or meant to do harm. None of them leaves a row behind. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileBodiesTest {

  private Blog blog;
  private String before;

  @BeforeAll
  void start() {
    blog = new Blog(Limits.USUAL);
    before = everything();
  }

  @AfterAll
  void stop() {
    blog.close();
  }

  /** A body, where it is sent, and the answer that is designed for it. */
  record Sent(int status, String code, String type, String address, String body) {

    static Sent read(String line) {
      String[] words = line.split(" ", 5);
      return new Sent(
          Integer.parseInt(words[0]),
          words[1],
          words[2].equals("json") ? "application/json" : words[2].replace(";", "; "),
          words[3],
          words[4]);
    }
  }

  static Stream<Sent> designed() {
    try (InputStream table = HostileBodiesTest.class.getResourceAsStream("bodies.txt")) {
      String text =
          new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).map(Sent::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<Sent> enormous() {
    return Stream.of(
        json(413, "RELATA-LIMIT", "[" + " ".repeat(Blog.LONGEST_BODY) + "]"),
        json(413, "RELATA-LIMIT", "{\"name\":\"" + "a".repeat(2_000_000) + "\"}"),
        json(400, "PGRST102", "[".repeat(5_000)),
        json(400, "PGRST204", "{\"x\":" + "[".repeat(49) + "]".repeat(49) + "}"),
        json(400, "PGRST204", "{\"a\":".repeat(1_000)),
        json(400, "PGRST102", "{\"id\":" + "9".repeat(2_000) + "}"),
        json(400, "PGRST102", "{\"" + "a".repeat(2_000) + "\":1}"),
        json(400, "PGRST204", "{\"" + "a".repeat(900) + "\":1}"),
        json(422, "22001", "{\"name\":\"" + "a".repeat(9_000) + "\"}"));
  }

  private static Sent json(int status, String code, String body) {
    return new Sent(status, code, "application/json", "/blog/tags", body);
  }

  @ParameterizedTest
  @MethodSource({"designed", "enormous"})
  void haveTheAnswerDesignedForThem(Sent sent) {
    HttpResponse<String> answer =
        blog.post(sent.address(), sent.body(), "Content-Type", sent.type());

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(sent.status());
    assertThat(answer.body()).contains("\"code\":\"" + sent.code() + "\"");
    assertThat(answer.body()).doesNotContainIgnoringCase("exception", "jackson", "select ");
    assertThat(answer.body().length()).isLessThan(3_000);
    assertThat(everything()).isEqualTo(before);
  }

  private String everything() {
    return blog.get("/blog/tags").body()
        + blog.get("/blog/posts").body()
        + blog.get("/people/users").body();
  }
}
