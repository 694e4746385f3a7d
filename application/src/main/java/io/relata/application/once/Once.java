package io.relata.application.once;

import io.relata.application.once.Answered.Occasion;
import io.relata.application.query.Budget;
import io.relata.application.shadow.Shadow;
import io.relata.application.work.UnitOfWork;
import io.relata.application.work.UnitOfWork.Ending;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Does what a request asks for once, however often it is repeated under its key. The answer is kept
 * in the unit of work that does it: either both stand, or neither does and a repeat does it.
 */
public final class Once {

  // One that claims, and one that reads what is kept or keeps what is answered.
  private static final Budget CLAIMED_AND_READ_OR_KEPT = new Budget(2, 2);

  private final UnitOfWork work;
  private final Ledger ledger;

  public Once(UnitOfWork work, Ledger ledger) {
    this.work = work;
    this.ledger = ledger;
  }

  /**
   * Does it and keeps its answer, or gives the answer that is kept.
   *
   * @param doing does it, as part of a unit of work, and says what is answered
   * @throws KeyTaken where the key belongs to another request
   */
  public Answered answer(Claim claim, Ending ending, Supplier<Answer> doing) {
    return work.run(
        ending,
        () -> {
          Shadow.current().planned(CLAIMED_AND_READ_OR_KEPT);
          Optional<Kept> kept = ledger.claim(claim);
          return kept.isPresent() ? repeated(claim, kept.get()) : first(claim, doing);
        });
  }

  private static Answered repeated(Claim claim, Kept kept) {
    if (!kept.fingerprint().equals(claim.fingerprint())) {
      throw new KeyTaken();
    }
    return new Answered(kept.answer(), Occasion.REPEAT);
  }

  private Answered first(Claim claim, Supplier<Answer> doing) {
    Answer answer = doing.get();
    ledger.keep(claim, answer);
    return new Answered(answer, Occasion.FIRST);
  }
}
