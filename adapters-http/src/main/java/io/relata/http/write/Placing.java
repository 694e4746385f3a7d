package io.relata.http.write;

import io.relata.application.query.Guard;
import io.relata.application.write.Placed;
import io.relata.application.write.Placement;
import io.relata.application.write.Putting;
import io.relata.domain.model.Graph;
import io.relata.domain.model.NewRow;
import io.relata.domain.model.Resolution;
import io.relata.domain.query.Query;
import io.relata.domain.query.Slice;
import io.relata.http.problem.Kind;
import io.relata.http.problem.Problem;
import io.relata.http.render.Form;
import java.util.List;
import java.util.Optional;

/** Puts the rows of a request where there may be some already. */
record Placing(Guard guard, Putting putting) {

  private static final int CREATED = 201;
  private static final int DONE = 200;
  private static final int DONE_SILENTLY = 204;

  /** Puts rows into a collection. */
  <T> Deed<?> many(Request<T> request, Sent<T> sent, Resolution resolution) {
    List<NewRow<T>> rows = sent.rows().stream().map(Placing::flat).toList();
    Placement<T> placement =
        new Placement<>(
            request.entity(),
            request.key(),
            resolution,
            Optional.empty(),
            request.preferences().ending());
    if (!request.showsRows()) {
      return silent(request, placement, rows, resolution == Resolution.KEEP ? CREATED : DONE);
    }
    Form form = request.form();
    if (form.isOfOne() && rows.size() != 1) {
      throw Problem.notOneRow("The body contains " + rows.size() + " rows, and none was put")
          .rejection();
    }
    return showing(request, placement, rows, form, resolution == Resolution.KEEP ? CREATED : DONE);
  }

  /** Puts one row at its address. */
  <T> Deed<?> one(Wanted<T> wanted, Sent<T> sent) {
    Request<T> request = wanted.request();
    requireNoFilter(request.asked().query());
    List<NewRow<T>> rows = List.of(addressed(wanted, sent));
    Placement<T> placement = wanted.placement();
    return request.showsRows()
        ? showing(request, placement, rows, wanted.form(), DONE)
        : silent(request, placement, rows, DONE_SILENTLY);
  }

  private static <T> NewRow<T> addressed(Wanted<T> wanted, Sent<T> sent) {
    if (!(sent instanceof Sent.One<T>(var graph))) {
      throw Problem.of(Kind.MALFORMED_BODY, "one row is put at an address, not several")
          .withHint("send an object")
          .rejection();
    }
    NewRow<T> row = flat(graph);
    Long id = wanted.id().orElseThrow().value();
    if (!id.equals(row.values().getOrDefault(row.entity().id(), id))) {
      throw Problem.of(Kind.OTHER_IDENTITY, "the id in the body is not that in the address")
          .withHint("leave the id out of the body")
          .rejection();
    }
    return row.withPlain(row.entity().id(), id);
  }

  private static void requireNoFilter(Query<?> query) {
    if (!query.wholeCondition().isAlways() || !query.slice().equals(Slice.WHOLE)) {
      throw Problem.of(Kind.MALFORMED, "what is put at an address is put there in any case")
          .withHint("leave out filters and pages; If-Match says what must be there")
          .rejection();
    }
  }

  /** What is around a row that is there already may be there too, or not. */
  private static <T> NewRow<T> flat(Graph<T> graph) {
    if (!graph.branches().isEmpty()) {
      throw Problem.of(
              Kind.MALFORMED_BODY,
              graph.branches().getFirst().relation().name()
                  + " is not written with rows that may be there already")
          .withHint("write what is related by itself, or add rows without a resolution")
          .rejection();
    }
    return graph.row();
  }

  private <T> Deed<?> silent(
      Request<T> request, Placement<T> placement, List<NewRow<T>> rows, int status) {
    return new Deed<>(
        () -> putting.put(placement, rows),
        placed ->
            Reply.silent(request, status(placed, status))
                .located(request, placed.ids())
                .counted(request, placed.ids().size()));
  }

  private <T> Deed<?> showing(
      Request<T> request, Placement<T> placement, List<NewRow<T>> rows, Form form, int status) {
    Query<T> shape = guard.guardedStream(request.asked().query());
    return new Deed<>(
        () -> putting.putAndShow(placement, rows, shape),
        done -> {
          // A row that was kept as it is is not shown.
          if (form.isOfOne() && done.shown().ids().size() != 1) {
            throw Problem.notOneRow("The result contains " + done.shown().ids().size() + " rows")
                .rejection();
          }
          return Reply.showing(request, status(done.placed(), status), form, done.shown())
              .counted(request, done.shown().ids().size());
        });
  }

  private static int status(Placed<?> placed, int otherwise) {
    return placed.added() > 0 ? CREATED : otherwise;
  }
}
