package io.relata.http.write;

import io.relata.application.write.Shown;
import io.relata.domain.query.Counting;
import io.relata.http.exchange.Body;
import io.relata.http.exchange.Wire;
import io.relata.http.problem.Kind;
import io.relata.http.problem.Problem;
import io.relata.http.render.Accepted;
import io.relata.http.render.Form;
import io.relata.http.render.Rendering;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What a request that writes is answered, once it is done. */
final class Reply {

  private Reply() {}

  /** The form in which the rows of a request are to be shown. */
  static Form form(Wire wire) {
    return switch (Accepted.by(wire.header("Accept").orElse(""))) {
      case Accepted.Rows(Form form) -> form;
      case Accepted.Plan _ ->
          throw Problem.of(Kind.FORM_NOT_OFFERED, "plans of what writes are not offered")
              .rejection();
    };
  }

  static void withoutRows(Request<?> request, int status) {
    request.preferences().tell(request.wire());
    request.exchange().tellCost();
    request.wire().sendNothing(status);
  }

  static <T> void withRows(Request<T> request, int status, Form form, Shown<T> shown) {
    Body body = new Body();
    try {
      Rendering.of(form, request.asked().view()).write(shown.page().rows(), body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    request.preferences().tell(request.wire());
    request.exchange().tellCost();
    request.wire().send(status, form.contentType(), body);
  }

  /** Says how many rows were written, where that was asked. */
  static void tellCount(Request<?> request, int rows) {
    if (request.preferences().counting() != Counting.NONE) {
      request.wire().tell("Content-Range", "*/" + rows);
    }
  }

  /** Says which part of the rows that fit was written, which is all of them. */
  static void tellRange(Request<?> request, int rows) {
    String range = rows == 0 ? "*" : "0-" + (rows - 1);
    boolean counted = request.preferences().counting() != Counting.NONE;
    request.wire().tell("Content-Range", range + "/" + (counted ? rows : "*"));
  }
}
