package io.relata.http.server;

import io.javalin.http.Handler;
import io.relata.http.problem.Kind;
import io.relata.http.problem.Problem;
import io.relata.http.problem.Rejection;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Answers a bounded number of requests at once. One more is told to come back rather than kept
 * waiting: threads are cheap here, but the database behind them is not.
 */
final class Bounded {

  private final int requestsAtOnce;
  private final Semaphore places;
  private volatile boolean isDraining;

  Bounded(int requestsAtOnce) {
    this.requestsAtOnce = requestsAtOnce;
    this.places = new Semaphore(requestsAtOnce);
  }

  Handler around(Handler handler) {
    return context -> {
      // A place that becomes free while all are waited for must not be taken by who comes next.
      if (isDraining) {
        context.header("Connection", "close");
        throw refused("the server is being stopped");
      }
      if (!places.tryAcquire()) {
        throw refused("more requests arrive than can be answered at once");
      }
      try {
        handler.handle(context);
      } finally {
        places.release();
      }
    };
  }

  private static Rejection refused(String reason) {
    return Problem.of(Kind.TOO_BUSY, reason).withHint("come back in a second").rejection();
  }

  int inFlight() {
    return requestsAtOnce - places.availablePermits();
  }

  /** Takes no more requests, and waits for those in flight, but not longer than this. */
  void drain(Duration atMost) {
    isDraining = true;
    try {
      places.tryAcquire(requestsAtOnce, atMost.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
