package io.relata.application.work;

import java.util.function.Supplier;

/**
 * Runs a piece of work wholly or not at all: what it did stands when it returns, unless it was only
 * to be tried, and is undone when it throws. A unit within a unit joins it and shares its fate.
 * Nothing else opens a transaction.
 *
 * <p>Where others want the same rows at the same time, a piece of work may be undone and run again
 * from its beginning, a few times at most. It must do nothing besides that can not be done twice.
 *
 * <p>Readers and repositories called within the work, on its thread, take part in it.
 */
public interface UnitOfWork {

  /** Whether what a piece of work did stands when it returns. */
  enum Ending {
    KEPT,
    /** It is undone in any case: what it returns tells what it would have done. */
    UNDONE
  }

  /**
   * Runs a piece of work.
   *
   * @throws IllegalStateException where it is to be undone, but joins work that may be kept
   */
  <R> R run(Ending ending, Supplier<R> work);

  /** Whether a piece of work runs on this thread, so that another would join it. */
  boolean isAtHand();

  /**
   * Runs a piece of work that removes rows. What goes or changes with them, nobody else knows: it
   * is counted for the shadow. Work that joins another is counted where the other is.
   */
  default <R> R removing(Ending ending, Supplier<R> work) {
    return run(ending, work);
  }

  default <R> R run(Supplier<R> work) {
    return run(Ending.KEPT, work);
  }

  default void run(Runnable work) {
    run(
        () -> {
          work.run();
          return true;
        });
  }
}
