package io.relata.http.write;

import io.relata.application.act.Act;
import io.relata.application.act.Acting;
import io.relata.application.query.Guard;
import io.relata.application.work.UnitOfWork.Ending;
import io.relata.application.write.Shown;
import io.relata.domain.model.Id;
import io.relata.domain.query.Query;
import io.relata.http.problem.Kind;
import io.relata.http.problem.Problem;
import io.relata.http.read.Addresses;
import io.relata.http.read.IfMatch;
import io.relata.http.render.Form;

/** Does acts to the rows at whose addresses they are asked for: {@code POST …/orders/7/cancel}. */
record Enacting(Guard guard, Acting acting) {

  <T> Deed<?> of(Request<T> request, Act<T> act) {
    IfMatch.refuse(request.wire());
    IdempotencyKey.refuse(request.wire());
    Content.requireNone(request.wire());
    requireNoChoice(request.asked().query());
    Id<T> row = Addresses.id(request.wire(), request.entity());
    return request.showsRows() ? showing(request, act, row) : silent(request, act, row);
  }

  private static void requireNoChoice(Query<?> query) {
    if (!query.condition().isAlways()) {
      throw Problem.of(Kind.MALFORMED, "an act takes no filters")
          .withHint("it is done to the row at its address")
          .rejection();
    }
  }

  private <T> Deed<Id<T>> silent(Request<T> request, Act<T> act, Id<T> row) {
    Ending ending = request.preferences().ending();
    return new Deed<>(() -> acting.act(act, row, ending), done -> Reply.silent(request, 204));
  }

  private <T> Deed<Shown<T>> showing(Request<T> request, Act<T> act, Id<T> row) {
    Form form = request.form().ofOne();
    Query<T> shape = guard.guardedStream(request.asked().query());
    Ending ending = request.preferences().ending();
    return new Deed<>(
        () -> acting.actAndShow(act, row, shape, ending),
        shown -> Reply.showing(request, 200, form, shown));
  }
}
