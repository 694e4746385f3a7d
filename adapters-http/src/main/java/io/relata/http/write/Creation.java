package io.relata.http.write;

import io.relata.application.query.Guard;
import io.relata.application.write.Creating;
import io.relata.application.write.Shown;
import io.relata.domain.model.EntityName;
import io.relata.domain.model.Graph;
import io.relata.domain.model.Id;
import io.relata.domain.model.Refused;
import io.relata.domain.query.Query;
import io.relata.http.preference.Returning;
import io.relata.http.problem.Problem;
import io.relata.http.render.Form;
import java.util.List;

/** Adds the rows of a request. */
record Creation(Guard guard, Creating creating) {

  private static final int CREATED = 201;

  <T> void answer(Request<T> request, Sent<T> sent) {
    guard.requireBearable(sent.rows());
    try {
      answer(request, sent.rows());
    } catch (Refused refused) {
      throw sent.told(refused);
    }
  }

  private <T> void answer(Request<T> request, List<Graph<T>> rows) {
    if (request.showsRows()) {
      show(request, rows);
    } else {
      add(request, rows);
    }
  }

  private <T> void add(Request<T> request, List<Graph<T>> rows) {
    List<Id<T>> ids =
        request
            .exchange()
            .work(() -> creating.add(request.entity(), rows, request.preferences().ending()));
    if (request.preferences().returning() == Returning.HEADERS_ONLY && ids.size() == 1) {
      EntityName name = request.entity().name();
      request
          .wire()
          .tell("Location", "/" + name.context() + "/" + name.collection() + "/" + ids.getFirst());
    }
    Reply.tellCount(request, ids.size());
    Reply.withoutRows(request, CREATED);
  }

  private <T> void show(Request<T> request, List<Graph<T>> rows) {
    Form form = Reply.form(request.wire());
    if (form.isOfOne() && rows.size() != 1) {
      throw Problem.notOneRow("The body contains " + rows.size() + " rows, and none was added")
          .rejection();
    }
    Query<T> shape = guard.guardedStream(request.asked().query());
    Shown<T> shown =
        request
            .exchange()
            .work(() -> creating.addAndShow(rows, shape, request.preferences().ending()));
    Reply.tellCount(request, shown.ids().size());
    Reply.withRows(request, CREATED, form, shown);
  }
}
