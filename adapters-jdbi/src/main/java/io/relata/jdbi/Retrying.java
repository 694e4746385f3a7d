package io.relata.jdbi;

import io.relata.application.failure.Unavailable;
import io.relata.application.failure.Unavailable.Reason;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntFunction;

/**
 * Begins a unit of work afresh where the database ended it because others wanted the same rows at
 * the same time: it will mostly go well the next time. Those who met wait for different times, so
 * that they do not meet again.
 */
final class Retrying {

  private static final int ATTEMPTS = 4;
  private static final long LONGEST_WAIT = 40;

  private Retrying() {}

  /**
   * Runs a unit of work.
   *
   * @param unit is told the number of the attempt, counted from 1
   */
  static <R> R run(IntFunction<R> unit) {
    for (int attempt = 1; ; attempt++) {
      try {
        return unit.apply(attempt);
      } catch (Unavailable e) {
        if (e.reason() != Reason.CONTESTED || attempt == ATTEMPTS) {
          throw e;
        }
        pause(attempt * LONGEST_WAIT, e);
      }
    }
  }

  private static void pause(long atMost, Unavailable contested) {
    try {
      Thread.sleep(ThreadLocalRandom.current().nextLong(atMost));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw contested;
    }
  }
}
