package io.relata.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.application.query.Limits;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusalsTest {

  private Blog blog;

  @BeforeAll
  void start() {
    blog = new Blog(new Limits(2, 2, 3, 2, 4, 5));
  }

  @AfterAll
  void stop() {
    blog.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "GET /nothing/here 404 PGRST205",
        "GET /blog/nothing 404 PGRST205",
        "GET /nothing 404 PGRST205",
        "GET /blog 404 PGRST205",
        "PUT /blog/posts 405 PGRST117",
        "PUT /blog/posts/1 415 PGRST107",
        "POST /blog/posts/1 405 PGRST117",
        "PROPFIND /blog/posts 405 PGRST117",
        "GET /blog/posts?nothing=eq.1 400 42703",
        "GET /blog/posts?id=1 400 PGRST100",
        "GET /blog/posts?id=eq.x 400 22P02",
        "GET /blog/posts?select=nothing(id) 400 PGRST200",
        "GET /blog/posts?select=author(id),tags(id),comments(id,user(id)) 400 RELATA-LIMIT",
        "GET /blog/posts?id=in.(1,2,3,4,5,6) 400 RELATA-LIMIT",
      })
  void areProblemsWithStatusAndCode(String verb, String address, int status, String code) {
    HttpResponse<String> answer = blog.send(verb, address);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(ReadingTest.header(answer, "Content-Type")).startsWith("application/problem+json");
    assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
  }

  @Test
  void tellNoCostWhereTheyHaveNone() {
    assertThat(blog.get("/blog/posts?x=eq.1").headers().map())
        .doesNotContainKey("relata-statements");
  }

  @Test
  void tellWhichVerbsAreTaken() {
    assertThat(ReadingTest.header(blog.send("POST", "/blog/posts/1"), "Allow"))
        .isEqualTo("GET, HEAD, OPTIONS, PUT, PATCH, DELETE");
    assertThat(ReadingTest.header(blog.send("OPTIONS", "/blog/posts/1"), "Allow"))
        .isEqualTo("GET, HEAD, OPTIONS, PUT, PATCH, DELETE");
  }

  @Test
  void letWebPagesAsk() {
    HttpResponse<String> answer =
        blog.send(
            "OPTIONS",
            "/blog/posts",
            "Access-Control-Request-Method",
            "GET",
            "Access-Control-Request-Headers",
            "accept-profile");
    assertThat(ReadingTest.header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(ReadingTest.header(answer, "Access-Control-Allow-Headers"))
        .isEqualTo("accept-profile");
  }

  @Test
  void areNoneWhereAListIsCutAndThatIsTold() {
    HttpResponse<String> answer = blog.get("/blog/posts?select=id,comments(id)&limit=2000");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(ReadingTest.header(answer, "Relata-Truncated")).isEqualTo("., comments");
  }

  @ParameterizedTest
  @CsvSource({
    "'GET /blog/posts/%zz HTTP/1.1', 400",
    "'GET /blog/../posts HTTP/1.1', 404",
    "'GET nonsense HTTP/1.1', 400",
    "'NONSENSE', 400",
    "'GET /%00 HTTP/1.1', 400",
  })
  void reachThoseWhoSendNoHttp(String line, int status) throws IOException {
    String answer = raw(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 " + status);
    assertThat(answer).contains("application/problem+json").contains("\"code\":");
  }

  private String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), blog.port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
