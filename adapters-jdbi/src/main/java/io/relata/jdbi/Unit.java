package io.relata.jdbi;

import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * A unit of work at hand. Work that joins it and fails has ended it, whoever catches the failure:
 * the transaction is over, and half of it must not stand.
 */
final class Unit {

  private final Handle handle;
  private @Nullable RuntimeException end;

  Unit(Handle handle) {
    this.handle = handle;
  }

  Handle handle() {
    return handle;
  }

  <R> R join(Supplier<R> work) {
    requireUnbroken();
    try {
      return work.get();
    } catch (RuntimeException failure) {
      end = failure;
      throw failure;
    }
  }

  /** Fails as what ended this unit did. */
  void requireUnbroken() {
    if (end != null) {
      throw end;
    }
  }
}
