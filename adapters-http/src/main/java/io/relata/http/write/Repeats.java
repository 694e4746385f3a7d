package io.relata.http.write;

import io.relata.application.once.Answered;
import io.relata.application.once.Claim;
import io.relata.application.once.Once;
import io.relata.application.work.UnitOfWork.Ending;
import io.relata.domain.model.Refused;

/** Does what a request wants done, unless it is a repeat, which gets the first answer again. */
record Repeats(Once once) {

  Reply done(Request<?> request, Claim claim, Deed<?> deed) {
    Ending ending = request.preferences().ending();
    Answered answered = request.exchange().work(() -> answered(claim, ending, deed));
    Reply reply = Reply.kept(answered.answer());
    return switch (answered.occasion()) {
      case FIRST -> reply;
      case REPEAT -> reply.saying("Idempotency-Replayed", "true");
    };
  }

  private Answered answered(Claim claim, Ending ending, Deed<?> deed) {
    try {
      return once.answer(claim, ending, () -> deed.done().toBeKept());
    } catch (Refused refused) {
      throw deed.diagnosing().apply(refused);
    }
  }
}
