package io.relata.http.shadow;

import io.javalin.http.Context;
import io.relata.application.shadow.Explain;
import io.relata.application.shadow.Explain.Detail;
import io.relata.application.shadow.Recording;
import io.relata.application.shadow.Statement;
import io.relata.http.exchange.Body;
import io.relata.http.exchange.Exchange;
import io.relata.http.problem.Kind;
import io.relata.http.problem.Problem;
import io.relata.http.problem.Rejection;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/** Answers questions about recent requests. */
public final class Shadows {

  private static final String JSON = "application/json; charset=utf-8";

  private final Ring ring;
  private final Live live;

  public Shadows(Ring ring, Audience audience) {
    this.ring = ring;
    this.live = new Live(audience);
  }

  /**
   * All that are remembered, the newest first; or all that are still to come, for who accepts
   * events.
   */
  public void recent(Context context) {
    Exchange exchange = Exchange.of(context);
    if (exchange.wire().wantsBody() && accepts(exchange, Live.CONTENT_TYPE)) {
      live.follow(exchange);
    } else {
      Body body = new Body();
      ShadowJson.list(ring.newest(), body);
      exchange.wire().send(200, JSON, body);
    }
  }

  private static boolean accepts(Exchange exchange, String contentType) {
    return exchange.wire().header("Accept").orElse("").contains(contentType);
  }

  /** One of them, with its statements. */
  public void one(Context context) {
    Body body = new Body();
    ShadowJson.whole(request(context), body);
    Exchange.of(context).wire().send(200, JSON, body);
  }

  /** The plan of one of its statements, as it runs now; in JSON for who accepts that. */
  public void plan(Context context) {
    Exchange exchange = Exchange.of(context);
    if (accepts(exchange, "application/json")) {
      exchange.wire().send(200, JSON, plan(context, Explain.json(Detail.ANALYZE, Detail.BUFFERS)));
    } else {
      Body text = plan(context, Explain.text(Detail.ANALYZE, Detail.BUFFERS));
      exchange.wire().send(200, "text/plain; charset=utf-8", text);
    }
  }

  private Body plan(Context context, Explain how) {
    Recording recording = request(context).recording();
    List<Statement> statements = recording.statements();
    String number = context.pathParam("statement");
    String plan =
        IntStream.range(0, statements.size())
            .filter(place -> number.equals(String.valueOf(place + 1)))
            .mapToObj(statements::get)
            .flatMap(statement -> statement.replay().stream())
            .map(replay -> replay.explain(how))
            .findFirst()
            .orElseThrow(() -> missing(numbers(recording)));
    return Body.of(plan.getBytes(StandardCharsets.UTF_8));
  }

  private static String numbers(Recording recording) {
    return "this request ran %d statements, and %d of them are kept"
        .formatted(recording.ran(), recording.statements().size());
  }

  private Past request(Context context) {
    return ring.find(context.pathParam("id"))
        .orElseThrow(() -> missing("no request of this id is remembered"));
  }

  private static Rejection missing(String what) {
    return Problem.of(Kind.UNKNOWN_ADDRESS, what)
        .withHint("/shadow lists what is remembered")
        .rejection();
  }
}
