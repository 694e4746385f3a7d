package io.relata.bootstrap.crash;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Carries graphs to wherever the server is now. */
final class Mail implements AutoCloseable {

  private static final String ADDRESS =
      "/blog/authors?select=id,name,email,posts(id,title,tags(name),comments(body))";

  private final HttpClient client = HttpClient.newHttpClient();
  private final Installation server;
  private final Tally tally;
  private final AtomicLong lastAcknowledged = new AtomicLong(System.nanoTime());

  Mail(Installation server, Tally tally) {
    this.server = server;
    this.tally = tally;
  }

  /** Sends a graph under its key; nothing comes back where it may or may not have been added. */
  Optional<HttpResponse<String>> send(AuthorGraph graph) throws IOException, InterruptedException {
    long begun = System.nanoTime();
    HttpRequest request = request(graph);
    tally.sent.increment();
    try {
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() == 503) {
        tally.unavailable.increment();
        return Optional.empty();
      }
      requireAdded(answer);
      lastAcknowledged.accumulateAndGet(begun, Math::max);
      return Optional.of(answer);
    } catch (ConnectException e) {
      tally.refused.increment();
    } catch (IOException e) {
      tally.cut.increment();
    }
    return Optional.empty();
  }

  /** Whether anything was acknowledged that was sent after this moment. */
  boolean hasDelivered(long since) {
    return lastAcknowledged.get() - since > 0;
  }

  private HttpRequest request(AuthorGraph graph) throws IOException {
    return HttpRequest.newBuilder(server.address().resolve(ADDRESS))
        .timeout(Duration.ofSeconds(15))
        .header("Content-Type", "application/json")
        .header("Idempotency-Key", graph.email())
        .header("Prefer", "return=representation")
        .POST(HttpRequest.BodyPublishers.ofString(graph.json()))
        .build();
  }

  private static void requireAdded(HttpResponse<String> answer) {
    if (answer.statusCode() != 201) {
      throw new AssertionError(
          "%d for the key %s: %s"
              .formatted(
                  answer.statusCode(),
                  answer.request().headers().firstValue("Idempotency-Key").orElse(""),
                  answer.body()));
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
