package io.relata.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.application.query.Limits;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Requests told as they are answered, to those who listen. */
@Timeout(60)
class LiveTest {

  /** Somebody who listens, over a connection of their own. */
  private static final class Ear implements AutoCloseable {

    private final Socket socket;
    private final BufferedReader lines;

    Ear(Blog blog) throws IOException {
      socket = new Socket(InetAddress.getLoopbackAddress(), blog.port());
      socket.setSoTimeout(20_000);
      socket
          .getOutputStream()
          .write(
              "GET /shadow HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      lines =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    /** The next line that begins so. */
    String next(String beginning) throws IOException {
      String line = lines.readLine();
      while (line != null && !line.startsWith(beginning)) {
        line = lines.readLine();
      }
      return line == null ? "nothing" : line;
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }

  @Test
  void whoListensIsToldOfEachRequestWithItsStatements() throws IOException {
    try (Blog blog = new Blog(Limits.USUAL);
        Ear ear = new Ear(blog)) {
      assertThat(ear.next("HTTP/1.1")).isEqualTo("HTTP/1.1 200 OK");
      assertThat(ear.next("Content-Type")).isEqualTo("Content-Type: text/event-stream");
      ear.next("retry");
      blog.get("/blog/posts?select=title,tags(name)", "X-Request-Id", "one");
      blog.get("/blog/nothing", "X-Request-Id", "two");

      assertThat(ear.next("data"))
          .contains("\"request\":\"one\"", "\"verb\":\"GET\"", "\"address\":\"/blog/posts\"")
          .contains("\"status\":200", "\"ran\":", "\"verdict\":")
          .doesNotContain("title");
      assertThat(ear.next("data")).contains("\"request\":\"two\"", "\"status\":404", "\"ran\":0");
    }
  }

  @Test
  void thereAreOnlySoManySeats() throws IOException {
    List<Ear> ears = new ArrayList<>();
    try (Blog blog = new Blog(Limits.USUAL)) {
      try {
        for (int i = 0; i < 16; i++) {
          Ear ear = new Ear(blog);
          ears.add(ear);
          assertThat(ear.next("retry")).isEqualTo("retry: 2000");
        }
        assertThat(blog.get("/shadow", "Accept", "text/event-stream").statusCode()).isEqualTo(503);
        assertThat(blog.get("/blog/posts").statusCode()).isEqualTo(200);
      } finally {
        for (Ear ear : ears) {
          ear.close();
        }
      }
    }
  }

  @Test
  void whoListensKeepsNothingFromStopping() throws IOException {
    Blog blog = new Blog(Limits.USUAL);
    try (Ear ear = new Ear(blog)) {
      ear.next("retry");
      long start = System.nanoTime();
      blog.close();
      assertThat(System.nanoTime() - start).isLessThan(4_000_000_000L);
      assertThat(ear.next("data")).isEqualTo("nothing");
    }
  }
}
