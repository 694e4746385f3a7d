package io.relata.application.write;

/** A row is not as it was expected; none was changed or removed. */
public final class NotAsExpected extends RuntimeException {

  private static final long serialVersionUID = 1;

  NotAsExpected() {
    super("a row is not as it was expected");
  }
}
