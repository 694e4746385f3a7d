package io.relata.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.application.query.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Requests that are refused before anybody wants to know what they bring with them. */
class UnreadBodiesTest {

  private static final String REFUSED =
      """
      PATCH /blog/tags/1 HTTP/1.1
      Host: localhost
      Idempotency-Key: a
      Content-Type: application/json
      Content-Length: 10

      """;
  private static final String NEXT =
      """
      GET /blog/tags/1?select=name HTTP/1.1
      Host: localhost
      Connection: close

      """;

  private final Blog blog = new Blog(Limits.USUAL);

  @AfterEach
  void stop() {
    blog.close();
  }

  @Test
  void doNotCostTheClientItsConnection() throws IOException {
    // The body comes while the server ends its answer, a little later each time.
    for (int round = 0; round < 1_500; round++) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), blog.port())) {
        socket.setSoTimeout(10_000);
        socket.setTcpNoDelay(true);
        OutputStream out = socket.getOutputStream();
        out.write(onWire(REFUSED));
        LockSupport.parkNanos(round * 500L);
        out.write(onWire("{\"id\":123}" + NEXT));

        assertThat(read(socket.getInputStream()))
            .as("round " + round)
            .contains("HTTP/1.1 400", "HTTP/1.1 200", "{\"name\":\"python\"}");
      }
    }
  }

  private static byte[] onWire(String request) {
    return request.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII);
  }

  private static String read(InputStream answers) throws IOException {
    return new String(answers.readAllBytes(), StandardCharsets.UTF_8);
  }
}
