package io.relata.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongListsTest {

  private static final String NDJSON = "application/x-ndjson";

  // Each tag thirty times over is more than any buffer on the way holds.
  private static final String WIDE = "/blog/tags?select=id,name" + wide();

  private Served served;

  private static String wide() {
    StringBuilder again = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      again.append(",name").append(i).append(":name");
    }
    return again.toString();
  }

  @BeforeAll
  void start(@TempDir Path folder) throws SQLException {
    served = new Served(folder.resolve("server"));
  }

  @AfterAll
  void stop() {
    served.close();
  }

  @Test
  void areNotWalkedForTheirHeaders() throws IOException, InterruptedException {
    HttpRequest head =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + served.port() + "/blog/tags"))
            .timeout(Duration.ofSeconds(15))
            .header("Accept", NDJSON)
            .HEAD()
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<Void> answer = client.send(head, HttpResponse.BodyHandlers.discarding());
      assertThat(answer.headers().firstValue("Content-Type"))
          .hasValueSatisfying(type -> assertThat(type).startsWith(NDJSON));
      assertThat(answer.headers().firstValue("Relata-Statements")).contains("1/1");
    }
  }

  @Test
  void arriveWhole() throws InterruptedException {
    HttpResponse<String> answer = served.get("/blog/tags?select=id", "Accept", NDJSON);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body().lines().count()).isEqualTo(Served.TAGS);
    assertThat(answer.body()).startsWith("{\"id\":1}\n").endsWith("{\"id\":" + Served.TAGS + "}\n");
    served.awaitAllIdle();
  }

  @Test
  void areWalkedNoFurtherWhenTheClientIsGone() throws IOException, InterruptedException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.port())) {
      String request = "GET " + WIDE + " HTTP/1.1\r\nHost: x\r\nAccept: " + NDJSON + "\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      assertThat(socket.getInputStream().readNBytes(1_000)).hasSize(1_000);
      // It waits for the client to read on, and holds its connection meanwhile.
      Thread.sleep(300);
      assertThat(served.reading("active")).isEqualTo(1);
    }
    served.awaitAllIdle();
  }

  @Test
  void areCutWhereTheyFailInTheMiddle() throws IOException, InterruptedException, SQLException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + served.port() + WIDE))
            .header("Accept", NDJSON)
            .timeout(Duration.ofSeconds(20))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<InputStream> answer =
          client.send(request, HttpResponse.BodyHandlers.ofInputStream());
      assertThat(answer.statusCode()).isEqualTo(200);
      try (InputStream body = answer.body()) {
        assertThat(body.readNBytes(1_000)).hasSize(1_000);
        served.run(
            "select pg_terminate_backend(pid) from pg_stat_activity"
                + " where application_name = 'relata-reading'");
        assertThatThrownBy(body::readAllBytes).isInstanceOf(IOException.class);
      }
    }
    served.awaitAllIdle();
  }
}
