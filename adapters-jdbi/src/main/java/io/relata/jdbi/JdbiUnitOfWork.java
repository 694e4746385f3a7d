package io.relata.jdbi;

import io.relata.application.work.UnitOfWork;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Units of work as transactions. The one at hand is carried by a scoped value. */
final class JdbiUnitOfWork implements UnitOfWork {

  private final Jdbi jdbi;
  private final ScopedValue<Unit> current = ScopedValue.newInstance();

  JdbiUnitOfWork(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public boolean isAtHand() {
    return current.isBound();
  }

  @Override
  public <R> R run(Ending ending, Supplier<R> work) {
    return isAtHand() ? current.get().join(ending, work) : Retrying.run(() -> begin(ending, work));
  }

  private <R> R begin(Ending ending, Supplier<R> work) {
    try {
      return jdbi.inTransaction(
          handle -> {
            R result = complete(new Unit(handle, ending), work);
            if (ending == Ending.UNDONE) {
              handle.rollback();
            }
            return result;
          });
    } catch (JdbiException failure) {
      throw WriteFailed.of(failure);
    }
  }

  private <R> R complete(Unit unit, Supplier<R> work) {
    R result = ScopedValue.where(current, unit).call(work::get);
    unit.requireUnbroken();
    return result;
  }

  /** The handle of the work at hand. */
  Optional<Handle> current() {
    return current.isBound() ? Optional.of(current.get().handle()) : Optional.empty();
  }
}
