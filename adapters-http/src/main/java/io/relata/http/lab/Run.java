package io.relata.http.lab;

import io.relata.application.failure.Unavailable;
import io.relata.application.lab.Bounds;
import io.relata.application.lab.CannotExperiment;
import io.relata.application.lab.Experiment;
import io.relata.application.lab.Laboratory;
import io.relata.application.lab.Occupied;
import io.relata.http.exchange.ClientWentAway;
import io.relata.http.exchange.Exchange;
import io.relata.http.problem.Kind;
import io.relata.http.problem.Problem;
import io.relata.http.problem.Rejection;
import java.io.IOException;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One experiment that runs for a request. The answer begins when the experiment does, so whoever
 * may not begin is told so by the status; what goes wrong later is told in the last line. A client
 * that went away is noticed by what is told of the progress, and ends it.
 */
record Run(
    Laboratory laboratory, Experiment experiment, Exchange exchange, BooleanSupplier isOver) {

  private static final Logger LOG = LoggerFactory.getLogger("relata.laboratory");

  void run() {
    try (Lines lines = new Lines(exchange)) {
      try {
        lines.findings(
            laboratory.run(experiment, Bounds.USUAL, (share, doing) -> tell(lines, share, doing)));
      } catch (Occupied e) {
        throw occupied(e);
      } catch (Rejection e) {
        lines.problem(e.problem());
      } catch (CannotExperiment e) {
        lines.problem(Problem.of(Kind.NOT_NOW, said(e)).withHint(e.hint()));
      } catch (Unavailable e) {
        lines.problem(Problem.of(Kind.DATABASE_AWAY, said(e)).withHint("come back later"));
      } catch (IllegalStateException e) {
        LOG.error("request {}: the experiment {} failed", exchange.id(), experiment.name(), e);
        lines.problem(
            Problem.of(Kind.FAULT, "the experiment failed")
                .withHint("the server's log says more under " + exchange.id()));
      }
    } catch (IOException e) {
      throw new ClientWentAway(e);
    }
  }

  private void tell(Lines lines, double share, String doing) {
    if (isOver.getAsBoolean()) {
      throw Problem.of(Kind.TOO_BUSY, "the server is being stopped")
          .withHint("come back when it runs again")
          .rejection();
    }
    try {
      lines.progress(share, doing);
    } catch (IOException e) {
      throw new ClientWentAway(e);
    }
  }

  private static Rejection occupied(Occupied e) {
    return Problem.of(Kind.TOO_BUSY, said(e)).withHint("come back when it is done").rejection();
  }

  private static String said(Exception e) {
    return Objects.requireNonNull(e.getMessage());
  }
}
