package io.relata.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeTest {

  private static final Duration LONG_ENOUGH = Duration.ofMinutes(2);

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void servesDemoDataUntilItIsToldToStop() throws IOException, InterruptedException {
    Thread serving = Thread.ofPlatform().start(() -> run("--port", "0"));

    URI address = addressOnceServing();
    HttpResponse<String> posts = get(address.resolve("/blog/posts?select=id&limit=1"));
    assertThat(posts.body()).isEqualTo("[{\"id\":1}]");
    assertThat(posts.headers().firstValue("Relata-Statements")).contains("1/1");
    assertThat(get(address.resolve("/health/ready")).statusCode()).isEqualTo(200);

    serving.interrupt();
    assertThat(serving.join(LONG_ENOUGH)).isTrue();
    assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("relata:");
  }

  @Test
  void saysThatAPortIsTaken() throws IOException {
    try (ServerSocket neighbour = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(neighbour.getLocalPort());

      ByteArrayOutputStream logged = new ByteArrayOutputStream();
      PrintStream before = System.err;
      System.setErr(new PrintStream(logged, true, StandardCharsets.UTF_8));
      try {
        assertThat(run("serve", "--port", port)).isEqualTo(3);
      } finally {
        System.setErr(before);
      }

      assertThat(err.toString(StandardCharsets.UTF_8).lines().filter(line -> !isProgress(line)))
          .containsExactly(
              "relata: port " + port + " is taken: choose another with --port, or 0 for any");
      // Of the log only this: servers of other tests write there, too.
      assertThat(logged.toString(StandardCharsets.UTF_8))
          .doesNotContain("Javalin", "BindException");
    }
  }

  private static boolean isProgress(String line) {
    return line.contains(" %  ");
  }

  private int run(String... arguments) {
    Surroundings surroundings =
        new Surroundings(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            Map.of(),
            folder);
    return Commands.run(surroundings, arguments);
  }

  private URI addressOnceServing() throws InterruptedException {
    Instant end = Instant.now().plus(LONG_ENOUGH);
    while (Instant.now().isBefore(end)) {
      String said = out.toString(StandardCharsets.UTF_8);
      if (said.contains("http://")) {
        return URI.create(said.substring(said.indexOf("http://")).strip());
      }
      Thread.sleep(50);
    }
    throw new AssertionError("it serves nothing: " + err.toString(StandardCharsets.UTF_8));
  }

  private static HttpResponse<String> get(URI address) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }
  }
}
