package io.relata.jdbi;

import io.relata.application.work.UnitOfWork;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * A unit of work at hand. Work that joins it and fails has ended it, whoever catches the failure:
 * the transaction is over, and half of it must not stand.
 */
final class Unit {

  private final Handle handle;
  private final UnitOfWork.Ending ending;
  private @Nullable RuntimeException end;

  Unit(Handle handle, UnitOfWork.Ending ending) {
    this.handle = handle;
    this.ending = ending;
  }

  Handle handle() {
    return handle;
  }

  <R> R join(UnitOfWork.Ending wanted, Supplier<R> work) {
    requireUnbroken();
    if (wanted == UnitOfWork.Ending.UNDONE && ending == UnitOfWork.Ending.KEPT) {
      throw new IllegalStateException("work that is only tried can not join work that is kept");
    }
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
