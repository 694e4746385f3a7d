package io.relata.application.work;

import io.relata.domain.memory.Tables;
import java.util.function.Supplier;

/** Units of work in memory: each on a copy of the data, one at a time. */
public record MemoryUnitOfWork(Tables tables) implements UnitOfWork {

  @Override
  public boolean isAtHand() {
    return tables.isAtWork();
  }

  @Override
  public <R> R run(Ending ending, Supplier<R> work) {
    return switch (ending) {
      case KEPT -> tables.work(work);
      case UNDONE -> tables.tried(work);
    };
  }
}
