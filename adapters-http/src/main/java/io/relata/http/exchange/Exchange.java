package io.relata.http.exchange;

import io.javalin.http.Context;
import io.relata.application.shadow.Recording;
import io.relata.http.problem.Problem;
import io.relata.http.render.ProblemForm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;

/** One request and its answer, and what the database was asked for its sake. */
public final class Exchange {

  private static final String ATTRIBUTE = "exchange";
  private static final String STATEMENTS = "Relata-Statements";

  private final Wire wire;
  private final String id;
  private final long start = System.nanoTime();
  private final Recording recording;
  private long parsed = start;
  private long worked = start;

  /**
   * Begins an exchange.
   *
   * @param id by which the request is known
   * @param recording what is to listen to its work
   */
  public Exchange(Wire wire, String id, Recording recording) {
    this.wire = wire;
    this.id = id;
    this.recording = recording;
  }

  /** Begins the exchange of a request over HTTP, with what is to listen to its work. */
  public static Exchange begin(Context context, Recording recording) {
    Exchange exchange = new Exchange(new HttpWire(context), RequestId.of(context), recording);
    context.attribute(ATTRIBUTE, exchange);
    context.header("Relata-Request", exchange.id);
    return exchange;
  }

  /** The exchange of a request over HTTP, the same however often it is asked for. */
  public static Exchange of(Context context) {
    Exchange begun = context.attribute(ATTRIBUTE);
    return begun != null ? begun : begin(context, new Recording());
  }

  public Wire wire() {
    return wire;
  }

  public String id() {
    return id;
  }

  public Recording recording() {
    return recording;
  }

  /** Works on the database with the shadow listening. Ends the time that parsing took. */
  public <R> R work(Supplier<R> work) {
    parsed = System.nanoTime();
    try {
      return recording.over(work);
    } finally {
      worked = System.nanoTime();
    }
  }

  /** Tells in the headers what the answer cost, once it is rendered. */
  public void tellCost() {
    wire.tell("Server-Timing", timings(System.nanoTime() - worked).toString());
    wire.tell(STATEMENTS, recording.toString());
  }

  private Timings timings(long rendering) {
    return Timings.of(Duration.ofNanos(parsed - start), recording, Duration.ofNanos(rendering));
  }

  /** What an answer cost that is rendered while it is read, and so is known only at its end. */
  public Map<String, String> costOfStream() {
    Timings reading = timings(0);
    long rendering = System.nanoTime() - parsed - reading.waiting().plus(reading.sql()).toNanos();
    return Map.of(STATEMENTS, recording.toString(), "Server-Timing", timings(rendering).toString());
  }

  /** Answers with a problem instead. */
  public void answer(Problem problem) {
    Body body = new Body();
    try {
      ProblemForm.write(problem, "/shadow/" + id, body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (recording.ran() > 0) {
      wire.tell(STATEMENTS, recording.toString());
    }
    if (problem.kind().status() == 503) {
      wire.tell("Retry-After", "1");
    }
    wire.send(problem.kind().status(), ProblemForm.CONTENT_TYPE, body);
  }

  public Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
