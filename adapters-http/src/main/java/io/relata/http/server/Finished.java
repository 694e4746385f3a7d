package io.relata.http.server;

import io.javalin.http.Context;
import io.relata.http.exchange.Exchange;
import io.relata.http.shadow.Audience;
import io.relata.http.shadow.Past;
import io.relata.http.shadow.Ring;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is kept and told of each request once it is answered: a shadow, figures, a line in the log;
 * and who listens is told.
 */
record Finished(Ring ring, Audience audience, Metrics metrics, Clock clock) {

  private static final Logger LOG = LoggerFactory.getLogger("relata.requests");

  void finished(Context context) {
    Exchange exchange = Exchange.of(context);
    Past request =
        new Past(
            exchange.id(),
            context.method().name(),
            context.path(),
            context.statusCode(),
            clock.instant(),
            exchange.elapsed(),
            exchange.recording());
    metrics.count(request);
    if (request.recording().ran() > 0) {
      ring.add(request);
    }
    audience.tell(request);
    if (LOG.isInfoEnabled()) {
      LOG.info(line(request));
    }
  }

  /** Names and figures only: what was asked for may be nobody else's business. */
  private static String line(Past request) {
    return "request="
        + request.id()
        + " verb="
        + request.verb()
        + " address="
        + plain(request.address())
        + " status="
        + request.status()
        + " microseconds="
        + request.took().toNanos() / 1_000
        + " statements="
        + request.recording()
        + " trips="
        + request.recording().roundTrips();
  }

  /** An address may hold anything; a log line holds no line ends and no spaces. */
  private static String plain(String address) {
    return address
        .codePoints()
        .limit(200)
        .map(c -> c > ' ' && c < 127 ? c : '?')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
