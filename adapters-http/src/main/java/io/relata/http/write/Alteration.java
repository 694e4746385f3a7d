package io.relata.http.write;

import io.relata.application.query.Guard;
import io.relata.application.write.Changing;
import io.relata.application.write.Choice;
import io.relata.application.write.Shown;
import io.relata.application.write.TooManyRows;
import io.relata.domain.model.Change;
import io.relata.domain.model.Condition;
import io.relata.domain.model.Id;
import io.relata.domain.query.Query;
import io.relata.domain.query.Slice;
import io.relata.http.problem.Kind;
import io.relata.http.problem.Problem;
import io.relata.http.render.Form;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Changes or removes the rows that a request speaks of. */
record Alteration(Guard guard, Changing changing) {

  <T> void change(Wanted<T> wanted, Change<T> change) {
    answer(
        wanted,
        choice -> changing.change(choice, change),
        (choice, shape) -> changing.changeAndShow(choice, change, shape));
  }

  <T> void remove(Wanted<T> wanted) {
    answer(wanted, changing::remove, changing::removeAndShow);
  }

  private <T> void answer(
      Wanted<T> wanted,
      Function<Choice<T>, List<Id<T>>> silently,
      BiFunction<Choice<T>, Query<T>, Shown<T>> showing) {
    Request<T> request = wanted.request();
    Query<T> guarded = guard.guardedStream(request.asked().query());
    Condition<T> which = which(wanted, guarded);
    if (request.showsRows()) {
      Form form = wanted.form();
      Choice<T> choice = choice(request, which, form.isOfOne() ? 1 : Long.MAX_VALUE);
      Shown<T> shown =
          request.exchange().work(() -> shown(form, showing, choice, guarded.anyRows()));
      wanted.requireFound(shown.ids());
      requireOne(form, shown.ids().size());
      Reply.tellRange(request, shown.ids().size());
      Reply.withRows(request, 200, form, shown);
    } else {
      Choice<T> choice = choice(request, which, Long.MAX_VALUE);
      List<Id<T>> ids = request.exchange().work(() -> silently.apply(choice));
      wanted.requireFound(ids);
      Reply.tellRange(request, ids.size());
      Reply.withoutRows(request, 204);
    }
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

  private static <T> Choice<T> choice(Request<T> request, Condition<T> which, long most) {
    OptionalLong wanted = request.preferences().mostAffected();
    long fewer = Math.min(wanted.orElse(Long.MAX_VALUE), most);
    return new Choice<>(
        request.entity(),
        which,
        fewer < Long.MAX_VALUE ? OptionalLong.of(fewer) : OptionalLong.empty(),
        request.preferences().ending());
  }

  private static <T> Shown<T> shown(
      Form form,
      BiFunction<Choice<T>, Query<T>, Shown<T>> showing,
      Choice<T> choice,
      Query<T> shape) {
    try {
      return showing.apply(choice, shape);
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
