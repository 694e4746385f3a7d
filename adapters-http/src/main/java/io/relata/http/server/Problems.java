package io.relata.http.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.relata.application.failure.Unavailable;
import io.relata.application.once.KeyTaken;
import io.relata.application.query.OverLimit;
import io.relata.application.write.NoSuchRow;
import io.relata.application.write.NotAsExpected;
import io.relata.application.write.TooManyRows;
import io.relata.domain.model.Refused;
import io.relata.domain.query.CannotBeAnswered;
import io.relata.http.exchange.ClientWentAway;
import io.relata.http.exchange.Exchange;
import io.relata.http.problem.Kind;
import io.relata.http.problem.Problem;
import io.relata.http.problem.Rejection;
import java.util.Objects;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns whatever ends a request into a problem that is told. What an exception says is told only
 * where it was written for who asked; the rest is logged under the id of the request.
 */
final class Problems {

  private static final Logger LOG = LoggerFactory.getLogger("relata.problems");

  private Problems() {}

  static void told(RoutesConfig routes) {
    routes.exception(Rejection.class, (e, context) -> tell(context, e.problem()));
    routes.exception(
        OverLimit.class, (e, context) -> tell(context, Problem.of(Kind.LIMIT, said(e))));
    routes.exception(
        CannotBeAnswered.class, (e, context) -> tell(context, Problem.of(Kind.MALFORMED, said(e))));
    routes.exception(
        TooManyRows.class, (e, context) -> tell(context, Problem.of(Kind.TOO_MANY_ROWS, said(e))));
    routes.exception(
        NoSuchRow.class, (e, context) -> tell(context, Problem.of(Kind.NO_SUCH_ROW, said(e))));
    routes.exception(NotAsExpected.class, (e, context) -> tell(context, changedMeanwhile()));
    routes.exception(KeyTaken.class, (e, context) -> tell(context, keyTaken()));
    routes.exception(Refused.class, (e, context) -> tell(context, Broken.problem(e)));
    routes.exception(Unavailable.class, (e, context) -> unavailable(context, e));
    routes.exception(ClientWentAway.class, (e, context) -> LOG.debug("a client went away", e));
    routes.exception(HttpResponseException.class, (e, context) -> tellOf(e, context));
    routes.exception(Exception.class, (e, context) -> fault(context, e));
  }

  /** What an exception says that was written for who asked. */
  private static String said(Exception e) {
    return Objects.requireNonNull(e.getMessage());
  }

  private static Problem changedMeanwhile() {
    return Problem.of(
            Kind.CHANGED_MEANWHILE, "the row has none of the versions that If-Match names")
        .withHint(
            "nothing was done; read the row again, and send the strong ETag that it has then");
  }

  private static Problem keyTaken() {
    return Problem.of(
            Kind.KEY_TAKEN,
            "the Idempotency-Key was sent before, with another address, other headers or another"
                + " body")
        .withHint("nothing was done; send a new key with what is new");
  }

  private static void unavailable(Context context, Unavailable e) {
    LOG.warn("request {} met an outage: {}", Exchange.of(context).id(), e.reason());
    tell(
        context,
        switch (e.reason()) {
          case TOO_SLOW ->
              Problem.of(Kind.TOO_SLOW, "a statement took longer than it may")
                  .withHint("ask for less, or by fields that have an index");
          case CONTESTED ->
              Problem.of(Kind.CONTESTED, "others wrote the same rows at the same time")
                  .withHint("nothing was done; come back in a second");
          case TOO_BUSY ->
              Problem.of(Kind.TOO_BUSY, "the database has no connection left")
                  .withHint("come back in a second");
          case AWAY ->
              Problem.of(Kind.DATABASE_AWAY, "the database can not be reached")
                  .withHint("come back in a second");
        });
  }

  private static void tellOf(HttpResponseException e, Context context) {
    Kind kind =
        switch (e.getStatus()) {
          case 404 -> Kind.UNKNOWN_ADDRESS;
          case 405 -> Kind.WRONG_VERB;
          default -> Kind.MALFORMED;
        };
    if (kind == Kind.WRONG_VERB) {
      context.header("Allow", Verbs.READING);
    }
    Problem problem = Problem.of(kind, kind.title());
    tell(
        context,
        kind == Kind.UNKNOWN_ADDRESS
            ? problem.withHint(
                "rows are at /{context}/{collection}, one at /{context}/{collection}/{id}")
            : problem);
  }

  private static void fault(Context context, Exception e) {
    LOG.error("request {} failed", Exchange.of(context).id(), e);
    tell(
        context,
        Problem.of(Kind.FAULT, "the request could not be answered")
            .withHint("the server's log says more under " + Exchange.of(context).id()));
  }

  /**
   * Where a part of another answer is sent already, the connection is cut instead, so that nobody
   * takes that part for the whole.
   */
  static void tell(Context context, Problem problem) {
    if (context.res().isCommitted()) {
      ServletContextRequest.getServletContextRequest(context.req())
          .getConnectionMetaData()
          .getConnection()
          .getEndPoint()
          .close();
    } else {
      Exchange.of(context).answer(problem);
    }
  }
}
