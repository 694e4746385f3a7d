package io.relata.http.exchange;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.relata.application.shadow.Recording;
import io.relata.http.problem.Problem;
import io.relata.http.render.ProblemForm;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/** One request and its answer, and what the database was asked for its sake. */
public final class Exchange {

  private static final String ATTRIBUTE = "exchange";

  private final Context context;
  private final String id;
  private final long start = System.nanoTime();
  private final Recording recording;
  private long parsed = start;
  private long read = start;

  private Exchange(Context context, Recording recording) {
    this.context = context;
    this.recording = recording;
    this.id = RequestId.of(context);
  }

  /** Begins the exchange of a request, with what is to listen to its reads. */
  public static Exchange begin(Context context, Recording recording) {
    Exchange exchange = new Exchange(context, recording);
    context.attribute(ATTRIBUTE, exchange);
    context.header("Relata-Request", exchange.id);
    return exchange;
  }

  /** The exchange of a request, the same however often it is asked for. */
  public static Exchange of(Context context) {
    Exchange begun = context.attribute(ATTRIBUTE);
    return begun != null ? begun : begin(context, new Recording());
  }

  public Context context() {
    return context;
  }

  public String id() {
    return id;
  }

  public Recording recording() {
    return recording;
  }

  /** Reads from the database with the shadow listening. Ends the time that parsing took. */
  public <R> R read(Supplier<R> reading) {
    parsed = System.nanoTime();
    try {
      return recording.over(reading);
    } finally {
      read = System.nanoTime();
    }
  }

  /** Tells in the headers what the answer cost, once it is rendered. */
  public void tellCost() {
    Duration rendering = Duration.ofNanos(System.nanoTime() - read);
    Timings timings = Timings.of(Duration.ofNanos(parsed - start), recording, rendering);
    context.header("Server-Timing", timings.toString());
    context.header("Relata-Statements", recording.toString());
  }

  /**
   * Answers with a problem instead. Where a part of another answer is sent already, the connection
   * is cut, so that nobody takes that part for the whole.
   */
  public void answer(Problem problem) {
    if (context.res().isCommitted()) {
      ServletContextRequest.getServletContextRequest(context.req())
          .getConnectionMetaData()
          .getConnection()
          .getEndPoint()
          .close();
      return;
    }
    Body body = new Body();
    try {
      ProblemForm.write(problem, "/shadow/" + id, body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (problem.kind().status() == 503) {
      context.header("Retry-After", "1");
    }
    send(problem.kind().status(), ProblemForm.CONTENT_TYPE, body);
  }

  /** Answers that the client has the answer already. */
  public void notModified() {
    context.status(304);
    tellWhatItDependsOn();
  }

  /** Sends an answer, zipped where that is accepted and worth it; a HEAD gets its headers only. */
  public void send(int status, String contentType, Body body) {
    context.status(status);
    context.res().setContentType(contentType);
    tellWhatItDependsOn();
    try {
      if (body.isWorthZipping() && Zipping.isAccepted(context.header("Accept-Encoding"))) {
        context.header("Content-Encoding", "gzip");
        send(body.zipped());
      } else {
        send(body);
      }
    } catch (IOException e) {
      throw new ClientWentAway(e);
    }
  }

  /** Begins an answer that is sent as it is made; to be closed. */
  public OutputStream stream(String contentType) {
    context.status(200);
    context.res().setContentType(contentType);
    tellWhatItDependsOn();
    try {
      OutputStream out = context.res().getOutputStream();
      if (Zipping.isAccepted(context.header("Accept-Encoding"))) {
        context.header("Content-Encoding", "gzip");
        return new GZIPOutputStream(out, true);
      }
      return out;
    } catch (IOException e) {
      throw new ClientWentAway(e);
    }
  }

  private void tellWhatItDependsOn() {
    context.res().addHeader("Vary", "Accept, Accept-Encoding");
  }

  private void send(Body body) throws IOException {
    context.res().setContentLength(body.size());
    if (!context.method().equals(HandlerType.HEAD)) {
      body.writeTo(context.res().getOutputStream());
    }
  }

  public Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
