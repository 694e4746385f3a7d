package io.relata.http.write;

import io.relata.application.query.Guard;
import io.relata.application.work.UnitOfWork.Ending;
import io.relata.application.write.Creating;
import io.relata.application.write.Shown;
import io.relata.domain.model.EntityName;
import io.relata.domain.model.Graph;
import io.relata.domain.model.Id;
import io.relata.domain.query.Counting;
import io.relata.domain.query.Query;
import io.relata.http.preference.Returning;
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
        ids -> counted(request, located(request, ids), ids.size()),
        refused -> creating.diagnosed(refused, rows));
  }

  private static <T> Reply located(Request<T> request, List<Id<T>> ids) {
    Reply reply = Reply.silent(request, CREATED);
    if (request.preferences().returning() != Returning.HEADERS_ONLY || ids.size() != 1) {
      return reply;
    }
    EntityName name = request.entity().name();
    return reply.saying(
        "Location", "/" + name.context() + "/" + name.collection() + "/" + ids.getFirst());
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
        shown -> counted(request, Reply.showing(request, CREATED, form, shown), shown.ids().size()),
        refused -> creating.diagnosed(refused, rows));
  }

  /** Says how many rows were added, where that was asked. */
  private static Reply counted(Request<?> request, Reply reply, int rows) {
    return request.preferences().counting() == Counting.NONE
        ? reply
        : reply.saying("Content-Range", "*/" + rows);
  }
}
