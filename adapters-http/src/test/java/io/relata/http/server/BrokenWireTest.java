package io.relata.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.application.query.Limits;
import io.relata.http.server.Wire.Answer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no HTTP, or far too much of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrokenWireTest {

  private static final String END = "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
  private static final String GET = "GET /blog/posts HTTP/1.1";

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

  static Stream<Arguments> broken() {
    return Stream.of(
        Arguments.of(400, "GET"),
        Arguments.of(400, "GET /blog/posts"),
        Arguments.of(400, "GET  HTTP/1.1"),
        Arguments.of(400, "GET /blog/posts HTTP/9.9"),
        Arguments.of(400, "GET /blog/posts nonsense"),
        Arguments.of(400, "\0\0\0\0"),
        Arguments.of(400, "GET /\0 HTTP/1.1"),
        Arguments.of(400, "GET /blog/posts?title=eq.a b HTTP/1.1"),
        Arguments.of(400, "GET /blog/%zz HTTP/1.1"),
        Arguments.of(400, "GET /blog/posts/%FF HTTP/1.1"),
        Arguments.of(400, "GET /blog/posts/..%2F..%2Fetc HTTP/1.1"),
        Arguments.of(400, GET + "\r\n: nameless"),
        Arguments.of(400, GET + "\r\nAccept : application/json"),
        Arguments.of(400, GET + "\r\nAccept\0: application/json"),
        Arguments.of(400, GET + "\r\nContent-Length: many"),
        Arguments.of(400, GET + "\r\nContent-Length: -1"),
        Arguments.of(400, GET + "\r\nContent-Length: 1\r\nContent-Length: 2"),
        Arguments.of(400, GET + "\r\nTransfer-Encoding: nonsense"),
        Arguments.of(400, GET + "\r\nContent-Length: 3\r\nTransfer-Encoding: chunked"),
        Arguments.of(400, GET + "\r\nHost: one\r\nHost: two"),
        Arguments.of(400, GET + "\r\n folded"),
        Arguments.of(404, "GET /blog/./posts/../nothing HTTP/1.1"),
        Arguments.of(404, "GET " + "/a".repeat(5_000) + " HTTP/1.1"),
        Arguments.of(400, "GET /blog/posts?id=in.(" + "1,".repeat(10_000) + ") HTTP/1.1"),
        Arguments.of(400, "GET /blog/posts?id=in.(1" + ",1".repeat(10_000) + ") HTTP/1.1"),
        Arguments.of(400, "GET /blog/posts?" + "id=gt.0&".repeat(65) + " HTTP/1.1"),
        Arguments.of(400, "GET /blog/posts?or=" + "(or".repeat(60_000) + " HTTP/1.1"),
        Arguments.of(
            400,
            "GET /blog/posts?and=("
                + "not.and(".repeat(20_000)
                + "id.eq.1"
                + ")".repeat(20_001)
                + " HTTP/1.1"),
        Arguments.of(400, "GET /blog/posts?select=" + "author(posts(".repeat(15_000) + " HTTP/1.1"),
        Arguments.of(400, "GET /blog/posts?order=" + "author(".repeat(30_000) + "id HTTP/1.1"),
        Arguments.of(400, "GET /blog/posts?title=match." + "(".repeat(50_000) + " HTTP/1.1"),
        Arguments.of(
            400,
            "GET /blog/posts?title=match." + "(".repeat(20_000) + ")".repeat(20_000) + " HTTP/1.1"),
        Arguments.of(400, "GET /blog/posts?title=match." + nested("(a%7C", 3_000) + " HTTP/1.1"),
        Arguments.of(400, "GET /blog/posts?title=imatch." + nested("(a%7C", 101) + " HTTP/1.1"),
        Arguments.of(400, "GET /blog/posts?title=fts." + nested("(a%7C", 5_000) + " HTTP/1.1"),
        Arguments.of(400, "GET /blog/posts?title=fts." + "(".repeat(8_000) + " HTTP/1.1"),
        Arguments.of(400, "GET /blog/posts?select=" + "x".repeat(100_000) + " HTTP/1.1"),
        Arguments.of(406, GET + "\r\nAccept: " + "a/b;q=0.1,".repeat(5_000) + "c/d"),
        Arguments.of(406, GET + "\r\nAccept-Profile: " + "x".repeat(50_000)),
        Arguments.of(414, "GET /" + "a".repeat(300_000) + " HTTP/1.1"),
        Arguments.of(431, GET + "\r\nNoise: " + "x".repeat(300_000)),
        Arguments.of(431, GET + "\r\nNoise: x".repeat(30_000)));
  }

  private static String nested(String opening, int times) {
    return opening.repeat(times) + "a" + ")".repeat(times);
  }

  @ParameterizedTest
  @MethodSource("broken")
  void isRefusedInTheFormOfAllProblems(int status, String head) {
    Answer answer = wire.say(head + END);
    String what = head.substring(0, Math.min(100, head.length())) + "\n" + answer.text();
    assertThat(answer.status()).as(what).isEqualTo(status);
    Decent.requireProblem(answer, what);
  }

  @Test
  void isPassedOverWhereItHarmsNothing() {
    assertThat(wire.say(GET + "\r\nX-Note: naïve 😀" + END).status()).isEqualTo(200);
    assertThat(wire.say(GET + "\r\nContent-Length: 0" + END).status()).isEqualTo(200);
    assertThat(wire.say("\r\n" + GET + END).status()).isEqualTo(200);
  }

  @Test
  void isAnsweredHoweverMuchOfItTheAnswerRepeats() {
    String ids = "id=in.(1,2" + ",3".repeat(9_000) + ")";
    Answer many = wire.say("GET /blog/posts?limit=1&" + ids + " HTTP/1.1" + END);
    assertThat(many.status()).isEqualTo(200);
    assertThat(many.header("Link")).isEmpty();
    assertThat(many.header("Relata-Unlinked")).isEqualTo("next");

    String alias = "x".repeat(50_000);
    Answer cut = wire.say("GET /blog/authors?select=" + alias + ":posts(id) HTTP/1.1" + END);
    assertThat(cut.status()).isEqualTo(200);
    String preferences = "\r\nPrefer: handling=" + "x".repeat(100_000);
    assertThat(wire.say(GET + preferences + END).status()).isEqualTo(200);
    String asked = "\r\nAccess-Control-Request-Headers: " + "x".repeat(100_000);
    assertThat(wire.say("OPTIONS /blog/posts HTTP/1.1" + asked + END).status()).isEqualTo(200);
  }

  @Test
  void leavesTheServerAsItWas() {
    assertThat(wire.say("").text()).isEmpty();
    assertThat(wire.ask(GET).status()).isEqualTo(200);
    assertThat(wire.ask("GET /metrics HTTP/1.1").body()).contains("relata_requests_in_flight 0");
  }
}
