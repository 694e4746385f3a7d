package io.relata.jdbi;

import io.relata.application.failure.Unavailable;
import io.relata.application.failure.Unavailable.Reason;
import io.relata.application.shadow.Shadow;
import io.relata.application.shadow.Touched;
import io.relata.application.shadow.Transaction;
import io.relata.application.shadow.Transaction.Outcome;
import io.relata.application.work.UnitOfWork.Ending;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** The course of one attempt at a unit of work, for the shadow. */
final class Course {

  private final Ending ending;
  private final Function<Handle, Tally> counting;
  private final int attempt;
  private Tally tally = Tally.NONE;
  private Optional<List<Touched>> touched = Optional.empty();
  private boolean done;

  Course(Ending ending, Function<Handle, Tally> counting, int attempt) {
    this.ending = ending;
    this.counting = counting;
    this.attempt = attempt;
  }

  Ending ending() {
    return ending;
  }

  void begun(Handle handle) {
    tally = counting.apply(handle);
  }

  /** All of the work is done, and only its end is missing. */
  void done() {
    touched = tally.touched();
    done = true;
  }

  void ended() {
    tell(
        switch (ending) {
          case KEPT -> Outcome.KEPT;
          case UNDONE -> Outcome.TRIED;
        },
        touched);
  }

  void failed(RuntimeException failure) {
    // Who is lost after that may have kept it before.
    boolean lost = failure instanceof Unavailable away && away.reason() == Reason.AWAY;
    boolean mayStand = done && lost && ending == Ending.KEPT;
    tell(mayStand ? Outcome.UNKNOWN : Outcome.FAILED, Optional.empty());
  }

  private void tell(Outcome outcome, Optional<List<Touched>> rows) {
    Shadow.current().ended(new Transaction(outcome, attempt, rows));
  }
}
