package io.relata.http.shadow;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** One who hears of requests at their own pace, and is told how many were missed. */
final class Listener {

  private static final int REMEMBERED = 500;

  private final BlockingQueue<Optional<Past>> heard = new ArrayBlockingQueue<>(REMEMBERED);
  private final AtomicInteger missed = new AtomicInteger();
  private volatile boolean isDismissed;

  void hear(Past request) {
    if (!heard.offer(Optional.of(request))) {
      missed.incrementAndGet();
    }
  }

  void dismiss() {
    isDismissed = true;
    // Wakes who waits; who does not will find out when all is told.
    boolean isAwake = !heard.offer(Optional.empty());
    if (isAwake) {
      heard.clear();
    }
  }

  boolean isDismissed() {
    return isDismissed;
  }

  /** The next request, or nothing where there was none for so long. */
  Optional<Past> next(Duration patience) {
    try {
      Optional<Past> next = heard.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
      return next == null ? Optional.empty() : next;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      isDismissed = true;
      return Optional.empty();
    }
  }

  /** How many requests were missed since this was asked last. */
  int missed() {
    return missed.getAndSet(0);
  }
}
