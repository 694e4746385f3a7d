package io.relata.application.sequence;

import io.relata.application.write.NoSuchRow;
import io.relata.application.write.TooManyRows;
import io.relata.domain.model.Refused;
import io.relata.domain.model.Violation;
import java.util.List;

/** What a step ended with, so that two adapters can be compared. */
sealed interface Outcome {

  /** It was done, and this was told. */
  record Done(Object told) implements Outcome {}

  /** It would have broken rules. */
  record RefusedFor(List<Violation> violations) implements Outcome {}

  /** It ended for another reason that callers know. */
  record Ended(String why) implements Outcome {}

  static Outcome of(Step step, Adapter adapter) {
    try {
      return new Done(step.on(adapter));
    } catch (Refused refused) {
      return new RefusedFor(refused.violations());
    } catch (NoSuchRow | TooManyRows | Step.Broken known) {
      return new Ended(known.toString());
    }
  }
}
