package io.relata.jdbi;

import io.relata.application.work.UnitOfWork;
import io.relata.domain.model.Catalog;
import io.relata.domain.model.Context;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Units of work as transactions. The one at hand is carried by a scoped value. */
final class JdbiUnitOfWork implements UnitOfWork {

  private final Jdbi jdbi;
  private final String[] contexts;
  private final ScopedValue<Unit> current = ScopedValue.newInstance();

  JdbiUnitOfWork(Jdbi jdbi, Catalog catalog) {
    this.jdbi = jdbi;
    this.contexts = catalog.contexts().stream().map(Context::name).toArray(String[]::new);
  }

  @Override
  public boolean isAtHand() {
    return current.isBound();
  }

  @Override
  public <R> R run(Ending ending, Supplier<R> work) {
    return switch (ending) {
      case KEPT -> run(ending, handle -> Tally.NONE, work);
      case UNDONE -> removing(ending, work);
    };
  }

  @Override
  public <R> R removing(Ending ending, Supplier<R> work) {
    return run(ending, handle -> Counters.begin(handle, contexts), work);
  }

  private <R> R run(Ending ending, Function<Handle, Tally> counting, Supplier<R> work) {
    return isAtHand()
        ? current.get().join(ending, work)
        : Retrying.run(attempt -> begin(new Course(ending, counting, attempt), work));
  }

  private <R> R begin(Course course, Supplier<R> work) {
    try {
      R result = jdbi.inTransaction(handle -> complete(handle, course, work));
      course.ended();
      return result;
    } catch (RuntimeException failure) {
      RuntimeException told =
          failure instanceof JdbiException ofJdbi ? WriteFailed.of(ofJdbi) : failure;
      course.failed(told);
      throw told;
    }
  }

  private <R> R complete(Handle handle, Course course, Supplier<R> work) {
    Unit unit = new Unit(handle, course.ending());
    course.begun(handle);
    R result = ScopedValue.where(current, unit).call(work::get);
    unit.requireUnbroken();
    course.done();
    if (course.ending() == Ending.UNDONE) {
      handle.rollback();
    }
    return result;
  }

  /** The handle of the work at hand, which has not failed. */
  Optional<Handle> current() {
    if (!isAtHand()) {
      return Optional.empty();
    }
    current.get().requireUnbroken();
    return Optional.of(current.get().handle());
  }
}
