package io.relata.application.work;

import java.util.function.Supplier;

/**
 * Runs a piece of work wholly or not at all: what it did stands when it returns, and is undone when
 * it throws. A unit within a unit joins it and shares its fate. Nothing else opens a transaction.
 *
 * <p>Readers and repositories called within the work, on its thread, take part in it.
 */
public interface UnitOfWork {

  <R> R run(Supplier<R> work);

  default void run(Runnable work) {
    run(
        () -> {
          work.run();
          return true;
        });
  }
}
