package io.relata.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.bootstrap.Relata;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * All posts in one answer, from a process with little memory. {@code -Drelata.posts=1000000} makes
 * them a million.
 */
@Timeout(600)
class ManyPostsTest {

  private static final int POSTS = Integer.getInteger("relata.posts", 20_000);
  private static final String HEAP = "-Xmx128m";
  private static final String ALL = "/blog/posts?select=id,title";
  // More than all buffers on the way hold together.
  private static final String WIDE = "/blog/posts?select=*,author(*),tags(*)";

  @TempDir private Path folder;

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void areSentFromLittleMemoryHoweverSlowlyTheyAreRead() throws IOException, InterruptedException {
    load();
    Process serving = relata("serve", "--port=0", "--data-dir=" + folder);
    try (BufferedReader said = serving.inputReader()) {
      URI server = address(said);
      requireAll(server, serving);
      requireWaiting(server);
    } finally {
      serving.destroy();
      serving.onExit().orTimeout(60, TimeUnit.SECONDS).join();
      client.shutdownNow();
    }
  }

  private void load() throws IOException {
    Process load =
        relata(
            "demo",
            "--data-dir=" + folder,
            "--authors=" + POSTS / 100,
            "--posts-per-author=100",
            "--comments-per-post=0");
    load.inputReader().lines().forEach(line -> {});
    load.onExit().orTimeout(5, TimeUnit.MINUTES).join();
    assertThat(load.exitValue()).isZero();
  }

  private void requireAll(URI server, Process serving) throws IOException, InterruptedException {
    long start = System.nanoTime();
    HttpResponse<Stream<String>> answer =
        client.send(ndjson(server, ALL), HttpResponse.BodyHandlers.ofLines());
    assertThat(answer.body().count()).isEqualTo(POSTS);
    System.out.printf(
        "%d posts with %s in %d ms; %s%n",
        POSTS, HEAP, Duration.ofNanos(System.nanoTime() - start).toMillis(), peak(serving));
  }

  /** A reader who takes his time is waited for; one who goes away is not. */
  private void requireWaiting(URI server) throws IOException, InterruptedException {
    HttpResponse<InputStream> answer =
        client.send(ndjson(server, WIDE), HttpResponse.BodyHandlers.ofInputStream());
    try (InputStream body = answer.body()) {
      for (int i = 0; i < 10; i++) {
        assertThat(body.readNBytes(10_000)).hasSize(10_000);
        Thread.sleep(100);
      }
      assertThat(active(server)).isEqualTo(1);
    }
    long end = System.nanoTime() + Duration.ofSeconds(2).toNanos();
    while (active(server) > 0) {
      assertThat(System.nanoTime()).as("time for the work to end").isLessThan(end);
      Thread.sleep(50);
    }
  }

  private long active(URI server) throws IOException, InterruptedException {
    String metrics =
        client
            .send(
                HttpRequest.newBuilder(server.resolve("/metrics")).build(),
                HttpResponse.BodyHandlers.ofString())
            .body();
    return metrics
        .lines()
        .filter(line -> line.startsWith("relata_connections_reading_active "))
        .mapToLong(line -> Long.parseLong(line.substring(line.indexOf(' ') + 1)))
        .findFirst()
        .orElseThrow();
  }

  private static HttpRequest ndjson(URI server, String address) {
    return HttpRequest.newBuilder(server.resolve(address))
        .header("Accept", "application/x-ndjson")
        .timeout(Duration.ofMinutes(5))
        .build();
  }

  private static URI address(BufferedReader said) throws IOException {
    String line = Objects.requireNonNull(said.readLine(), "it ended without a word");
    return URI.create(line.substring(line.indexOf("http://")));
  }

  /** The most memory that the process ever took, where the system tells. */
  private static String peak(Process process) throws IOException {
    Path status = Path.of("/proc/" + process.pid() + "/status");
    if (!Files.exists(status)) {
      return "peak unknown";
    }
    try (Stream<String> lines = Files.lines(status)) {
      return lines.filter(line -> line.startsWith("VmHWM")).findFirst().orElse("peak unknown");
    }
  }

  private Process relata(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", HEAP, "-cp", System.getProperty("java.class.path")));
    command.add(Relata.class.getName());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
