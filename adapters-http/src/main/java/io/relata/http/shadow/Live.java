package io.relata.http.shadow;

import io.relata.http.exchange.Body;
import io.relata.http.exchange.ClientWentAway;
import io.relata.http.exchange.Exchange;
import io.relata.http.problem.Kind;
import io.relata.http.problem.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Tells of requests as they are answered, in server-sent events, until the client goes away. */
record Live(Audience audience) {

  static final String CONTENT_TYPE = "text/event-stream";

  // Shorter than anybody between here and the client takes a silent connection for a dead one.
  private static final Duration LONGEST_SILENCE = Duration.ofSeconds(10);

  void follow(Exchange exchange) {
    Listener listener = audience.join().orElseThrow(Live::noSeat);
    exchange.wire().tell("Cache-Control", "no-store");
    try (OutputStream out = exchange.wire().stream(CONTENT_TYPE, Map::of)) {
      say(out, "retry: 2000\n\n");
      while (!listener.isDismissed()) {
        tell(listener, out);
      }
    } catch (IOException e) {
      throw new ClientWentAway(e);
    } finally {
      audience.leave(listener);
    }
  }

  private static RuntimeException noSeat() {
    return Problem.of(Kind.TOO_BUSY, "as many listen to requests as may")
        .withHint("come back when one of them has left")
        .rejection();
  }

  private static void tell(Listener listener, OutputStream out) throws IOException {
    Optional<Past> next = listener.next(LONGEST_SILENCE);
    if (next.isEmpty()) {
      say(out, ": still here\n\n");
      return;
    }
    int missed = listener.missed();
    if (missed > 0) {
      say(out, "event: missed\ndata: " + missed + "\n\n");
    }
    Body line = new Body();
    ShadowJson.line(next.get(), line);
    say(out, "data: " + line.toString(StandardCharsets.UTF_8) + "\n\n");
  }

  private static void say(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
