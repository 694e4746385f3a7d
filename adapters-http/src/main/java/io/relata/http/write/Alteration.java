package io.relata.http.write;

import io.relata.application.query.Guard;
import io.relata.application.write.Changing;
import io.relata.application.write.Choice;
import io.relata.application.write.Shown;
import io.relata.application.write.TooManyRows;
import io.relata.domain.model.Change;
import io.relata.domain.model.Condition;
import io.relata.domain.model.Id;
import io.relata.domain.query.Counting;
import io.relata.domain.query.Query;
import io.relata.domain.query.Slice;
import io.relata.http.problem.Kind;
import io.relata.http.problem.Problem;
import io.relata.http.read.Version;
import io.relata.http.render.Form;
import java.util.List;
import java.util.Optional;

/** Changes or removes the rows that a request speaks of. */
record Alteration(Guard guard, Changing changing) {

  <T> Deed<?> change(Wanted<T> wanted, Change<T> change) {
    return of(
        change.values().isEmpty() ? wanted.unchanged() : wanted,
        wanted.isOneToStay() ? Way.changingOne(changing, change) : Way.changing(changing, change));
  }

  <T> Deed<?> remove(Wanted<T> wanted) {
    return of(wanted, Way.removing(changing));
  }

  private <T> Deed<?> of(Wanted<T> wanted, Way<T> way) {
    Query<T> guarded = guard.guardedStream(wanted.request().asked().query());
    Condition<T> which = which(wanted, guarded);
    return wanted.request().showsRows()
        ? showing(wanted, which, guarded.anyRows(), way)
        : silent(wanted, which, way);
  }

  private static <T> Deed<List<Id<T>>> silent(Wanted<T> wanted, Condition<T> which, Way<T> way) {
    Choice<T> choice = wanted.choice(which, Long.MAX_VALUE);
    return new Deed<>(
        () -> way.silently().apply(choice),
        ids -> {
          wanted.requireFound(ids);
          return ranged(wanted.request(), Reply.silent(wanted.request(), 204), ids.size());
        });
  }

  private static <T> Deed<Shown<T>> showing(
      Wanted<T> wanted, Condition<T> which, Query<T> shape, Way<T> way) {
    Request<T> request = wanted.request();
    Form form = wanted.form();
    Choice<T> choice = wanted.choice(which, form.isOfOne() ? 1 : Long.MAX_VALUE);
    return new Deed<>(
        () -> shown(form, way, choice, shape),
        shown -> {
          wanted.requireFound(shown.ids());
          requireOne(form, shown.ids().size());
          Reply reply = Reply.showing(request, 200, form, shown);
          return ranged(
              request,
              tagged(request, form, reply, way.version().apply(shown.page())),
              shown.ids().size());
        });
  }

  /** Says which version of the row is shown, where it is one. */
  private static <T> Reply tagged(
      Request<T> request, Form form, Reply reply, Optional<Version> version) {
    return version
        .flatMap(known -> reply.showing().map(it -> known.tag(form, request.wire(), it.body())))
        .map(tag -> reply.saying("ETag", tag))
        .orElse(reply);
  }

  /** Says which part of the rows that fit was written, which is all of them. */
  private static Reply ranged(Request<?> request, Reply reply, int rows) {
    String range = rows == 0 ? "*" : "0-" + (rows - 1);
    boolean counted = request.preferences().counting() != Counting.NONE;
    return reply.saying("Content-Range", range + "/" + (counted ? rows : "*"));
  }

  private static <T> Condition<T> which(Wanted<T> wanted, Query<T> query) {
    Condition<T> which = wanted.which(query.wholeCondition());
    if (which.isAlways()) {
      throw Problem.of(Kind.NO_FILTER, "nothing says which rows are meant")
          .withHint("add a filter; id=not.is.null means all of them")
          .rejection();
    }
    if (!wanted.request().asked().query().slice().equals(Slice.WHOLE)) {
      throw Problem.of(Kind.MALFORMED, "all rows that fit are meant, not a part of them")
          .withHint("leave out limit, offset and cursors, and say by filters which are meant")
          .rejection();
    }
    return which;
  }

  private static <T> Shown<T> shown(Form form, Way<T> way, Choice<T> choice, Query<T> shape) {
    try {
      return way.showing().apply(choice, shape);
    } catch (TooManyRows e) {
      throw form.isOfOne()
          ? Problem.notOneRow("more rows fit, and none was affected").rejection()
          : e;
    }
  }

  private static void requireOne(Form form, int rows) {
    if (form.isOfOne() && rows != 1) {
      throw Problem.notOneRow("The result contains " + rows + " rows").rejection();
    }
  }
}
