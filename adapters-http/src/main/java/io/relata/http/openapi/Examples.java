package io.relata.http.openapi;

import io.relata.application.failure.Unavailable;
import io.relata.domain.model.Entity;
import io.relata.domain.query.Report;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Real answers, each asked for once and then kept. What can not be answered yet, since there are no
 * rows or no database, is not there, and is asked for again the next time.
 */
final class Examples {

  private final Scope scope;
  private final Asker asker;
  private final Questions questions;
  private final Map<String, Example> kept = new LinkedHashMap<>();

  Examples(Scope scope) {
    this.scope = scope;
    this.asker = new Asker(scope.reads());
    this.questions = new Questions(scope.catalog());
  }

  /** Asks for those that are missing; says whether there are more than before. */
  boolean gatherMore() {
    int before = kept.size();
    try {
      scope.catalog().entities().forEach(this::gather);
      scope
          .reports()
          .forEach(
              report ->
                  keep(
                      "The groups, and all of them together",
                      Questions.report(report),
                      asker::answer));
      gatherProblems(usual());
    } catch (Unavailable away) {
      // Whoever asks is told what there is without them.
      return kept.size() > before;
    }
    return kept.size() > before;
  }

  private void gather(Entity<?> entity) {
    keep("The first rows", questions.list(entity), asker::answer);
    Example list = kept.get(questions.list(entity));
    if (list == null) {
      return;
    }
    Map<String, String> first = FirstRow.of(list.answer());
    keep("One row", questions.one(entity, first), asker::answer);
    keep("Rows that fit", questions.filtered(entity, first), asker::answer);
    questions.embedding(entity).ifPresent(each -> keep("With related rows", each, asker::answer));
  }

  private void gatherProblems(Entity<?> entity) {
    keep("A name that is not known", Questions.misspelt(entity), asker::problem);
    keep("A value of the wrong type", Questions.wrongValue(entity), asker::problem);
    keep("A row that is not there", Questions.missing(entity), asker::problem);
  }

  private Entity<?> usual() {
    List<Entity<?>> entities = scope.catalog().entities();
    return entities.stream()
        .filter(entity -> entity.name().context().equals(scope.usualContext()))
        .findFirst()
        .orElseGet(entities::getFirst);
  }

  private void keep(String summary, String address, Function<String, Optional<String>> asking) {
    if (!kept.containsKey(address)) {
      asking
          .apply(address)
          .filter(answer -> !answer.equals("[]"))
          .ifPresent(answer -> kept.put(address, new Example(summary, address, answer)));
    }
  }

  /** Those of a collection. */
  Part ofList(Entity<?> entity) {
    Part shown = Part.empty();
    show(shown, "list", questions.list(entity));
    questions.embedding(entity).ifPresent(address -> show(shown, "embedded", address));
    firstRow(entity).ifPresent(first -> show(shown, "filtered", questions.filtered(entity, first)));
    return shown;
  }

  /** That of one row. */
  Part ofRow(Entity<?> entity) {
    Part shown = Part.empty();
    firstRow(entity).ifPresent(first -> show(shown, "one", questions.one(entity, first)));
    return shown;
  }

  /** The id of a row that is there. */
  Optional<String> id(Entity<?> entity) {
    return firstRow(entity).map(row -> row.get("id"));
  }

  private Optional<Map<String, String>> firstRow(Entity<?> entity) {
    return Optional.ofNullable(kept.get(questions.list(entity)))
        .map(list -> FirstRow.of(list.answer()));
  }

  Part ofReport(Report<?> report) {
    Part shown = Part.empty();
    show(shown, "report", Questions.report(report));
    return shown;
  }

  /** Problems that were met on an occasion. */
  Part ofProblems(Occasion occasion, int status) {
    Part shown = Part.empty();
    if (occasion == Occasion.LIST && status == 400) {
      show(shown, "unknown", Questions.misspelt(usual()));
      show(shown, "wrong", Questions.wrongValue(usual()));
    }
    if (occasion == Occasion.ROW && status == 404) {
      show(shown, "missing", Questions.missing(usual()));
    }
    return shown;
  }

  private void show(Part among, String name, String address) {
    Example example = kept.get(address);
    if (example != null) {
      among.with(name, example.part());
    }
  }
}
