package io.relata.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.application.query.Limits;
import io.relata.http.server.Wire.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Requests that are malformed, or meant to do harm: each has the answer that is designed for it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileRequestsTest {

  private static final String[] INJECTIONS = {
    "1;drop%20table%20blog.posts;--", "1'%20or%20'1'='1", "1)%20union%20select%20null--"
  };

  // Each with the code that it is refused with; none where any text may stand there.
  private static final String[] POSITIONS = {
    "- /blog/posts?title=eq.",
    "- /blog/posts?title=like.",
    "- /blog/posts?title=plfts.",
    "22P02 /blog/posts?id=eq.",
    "22P02 /blog/posts?published_at=eq.",
    "22P02 /blog/posts/",
    "PGRST100 /blog/posts?limit=",
    "PGRST100 /blog/posts?offset=",
    "PGRST100 /blog/posts?title=eq(any).",
    "PGRST100 /blog/posts?after=",
    "PGRST100 /blog/posts?or=",
  };

  private Blog blog;
  private Wire wire;

  @BeforeAll
  void start() {
    blog = new Blog(Limits.USUAL);
    wire = new Wire(blog.port());
  }

  @AfterAll
  void stop() {
    blog.close();
  }

  /** A request with the answer that is designed for it. */
  record Request(int status, String code, String line, List<String> headers) {

    static Request read(String line) {
      String[] parts = line.split(" \\| ", -1);
      String[] words = parts[0].split(" ", 3);
      return new Request(
          Integer.parseInt(words[0]), words[1], words[2], List.of(parts).subList(1, parts.length));
    }

    @Override
    public String toString() {
      return line + " " + headers;
    }
  }

  static Stream<Request> designed() {
    try (InputStream table = HostileRequestsTest.class.getResourceAsStream("hostile.txt")) {
      String text =
          new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).map(Request::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<Request> injections() {
    return Stream.of(POSITIONS)
        .flatMap(
            position ->
                Stream.of(INJECTIONS)
                    .map(
                        sql ->
                            position.startsWith("-")
                                ? "200 " + position + sql
                                : "400 " + position + sql))
        .map(line -> Request.read(line.replaceFirst(" /", " GET /")));
  }

  @ParameterizedTest
  @MethodSource({"designed", "injections"})
  void haveTheAnswerDesignedForThem(Request request) {
    List<String> lines = new ArrayList<>(List.of(request.line() + " HTTP/1.1"));
    lines.addAll(request.headers());
    Answer answer = wire.ask(lines.toArray(String[]::new));
    String what = request + "\n" + answer.text();
    assertThat(answer.status()).as(what).isEqualTo(request.status());
    assertThat(answer.header("Set-Cookie")).as(what).isEmpty();
    if (request.status() >= 400) {
      assertThat(answer.body()).as(what).contains("\"code\":\"" + request.code() + "\"");
      Decent.requireProblem(answer, what);
    }
  }
}
