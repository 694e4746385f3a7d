package io.relata.http.write;

import io.relata.application.query.Guard;
import io.relata.application.work.UnitOfWork.Ending;
import io.relata.application.write.Creating;
import io.relata.application.write.Shown;
import io.relata.domain.model.Graph;
import io.relata.domain.model.Id;
import io.relata.domain.query.Query;
import io.relata.http.problem.Problem;
import io.relata.http.render.Form;
import java.util.List;

/** Adds the rows of a request. */
record Creation(Guard guard, Creating creating) {

  private static final int CREATED = 201;

  <T> Deed<?> of(Request<T> request, List<Graph<T>> rows) {
    guard.requireBearable(rows);
    return request.showsRows() ? showing(request, rows) : silent(request, rows);
  }

  private <T> Deed<List<Id<T>>> silent(Request<T> request, List<Graph<T>> rows) {
    Ending ending = request.preferences().ending();
    return new Deed<>(
        () -> creating.add(request.entity(), rows, ending),
        ids -> Reply.silent(request, CREATED).located(request, ids).counted(request, ids.size()),
        refused -> creating.diagnosed(refused, rows));
  }

  private <T> Deed<Shown<T>> showing(Request<T> request, List<Graph<T>> rows) {
    Form form = request.form();
    if (form.isOfOne() && rows.size() != 1) {
      throw Problem.notOneRow("The body contains " + rows.size() + " rows, and none was added")
          .rejection();
    }
    Query<T> shape = guard.guardedStream(request.asked().query());
    Ending ending = request.preferences().ending();
    return new Deed<>(
        () -> creating.addAndShow(rows, shape, ending),
        shown -> Reply.showing(request, CREATED, form, shown).counted(request, shown.ids().size()),
        refused -> creating.diagnosed(refused, rows));
  }
}
