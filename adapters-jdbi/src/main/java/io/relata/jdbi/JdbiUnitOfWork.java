package io.relata.jdbi;

import io.relata.application.work.UnitOfWork;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Units of work as transactions. The handle of the one at hand is carried by a scoped value. */
final class JdbiUnitOfWork implements UnitOfWork {

  private final Jdbi jdbi;
  private final ScopedValue<Handle> current = ScopedValue.newInstance();

  JdbiUnitOfWork(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public <R> R run(Supplier<R> work) {
    if (current.isBound()) {
      return work.get();
    }
    return jdbi.inTransaction(handle -> ScopedValue.where(current, handle).call(work::get));
  }

  /** The handle of the work at hand. */
  Optional<Handle> current() {
    return current.isBound() ? Optional.of(current.get()) : Optional.empty();
  }

  /** What repositories write through. */
  Writing writing() {
    return new Writing(this);
  }
}
