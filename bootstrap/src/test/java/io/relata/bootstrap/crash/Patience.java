package io.relata.bootstrap.crash;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** Waiting for something that must come about. */
final class Patience {

  private static final Duration LONGEST = Duration.ofSeconds(90);
  private static final Duration BLINK = Duration.ofMillis(50);

  private Patience() {}

  /** Looks whether it has come about, and fails where it never will. */
  interface Attempt<T> {
    Optional<T> make() throws IOException, InterruptedException;
  }

  /**
   * What came about.
   *
   * @param what is said where it does not
   */
  static <T> T await(String what, Attempt<T> attempt) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + LONGEST.toNanos();
    while (System.nanoTime() < deadline) {
      Optional<T> made = attempt.make();
      if (made.isPresent()) {
        return made.get();
      }
      Thread.sleep(BLINK);
    }
    throw new AssertionError(what + " within " + LONGEST.toSeconds() + " s");
  }
}
