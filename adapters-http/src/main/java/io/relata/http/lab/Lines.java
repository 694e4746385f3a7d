package io.relata.http.lab;

import io.relata.application.lab.Findings;
import io.relata.http.exchange.Body;
import io.relata.http.exchange.Exchange;
import io.relata.http.problem.Problem;
import io.relata.http.render.ProblemForm;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An answer in lines of JSON, each sent at once, that begins with the first of them. */
final class Lines implements AutoCloseable {

  private static final String CONTENT_TYPE = "application/x-ndjson";

  // What is told more often nobody reads, and it would disturb what is measured.
  private static final long BETWEEN = Duration.ofMillis(100).toNanos();

  private final Exchange exchange;
  private @Nullable OutputStream out;
  private long told;

  Lines(Exchange exchange) {
    this.exchange = exchange;
  }

  /** Tells how far it is, where enough time has passed since that was told last. */
  void progress(double share, String doing) throws IOException {
    if (out == null || System.nanoTime() - told > BETWEEN) {
      Body line = new Body();
      FindingsForm.progress(share, doing, line);
      send(line);
      told = System.nanoTime();
    }
  }

  void findings(Findings findings) throws IOException {
    Body line = new Body();
    line.writeBytes(bytes("{\"findings\":"));
    FindingsForm.write(findings, line);
    line.writeBytes(bytes("}"));
    send(line);
  }

  void problem(Problem problem) throws IOException {
    Body line = new Body();
    line.writeBytes(bytes("{\"problem\":"));
    ProblemForm.write(problem, "/shadow/" + exchange.id(), line);
    line.writeBytes(bytes("}"));
    send(line);
  }

  private void send(Body line) throws IOException {
    OutputStream begun = out;
    if (begun == null) {
      exchange.wire().tell("Cache-Control", "no-store");
      begun = exchange.wire().stream(CONTENT_TYPE, Map::of);
      out = begun;
    }
    line.write('\n');
    line.writeTo(begun);
    begun.flush();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    OutputStream begun = out;
    if (begun != null) {
      begun.close();
    }
  }
}
