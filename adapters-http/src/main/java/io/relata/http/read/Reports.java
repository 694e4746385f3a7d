package io.relata.http.read;

import io.relata.application.query.Guard;
import io.relata.domain.query.Page;
import io.relata.domain.query.Query;
import io.relata.domain.query.Reader;
import io.relata.domain.query.Report;
import io.relata.http.exchange.Exchange;
import io.relata.http.exchange.Wire;
import io.relata.http.language.Address;
import io.relata.http.language.Asked;
import io.relata.http.language.Language;
import io.relata.http.language.Parameters;
import io.relata.http.language.Parameters.Parameter;
import io.relata.http.problem.Kind;
import io.relata.http.problem.Problem;
import io.relata.http.render.Accepted;
import io.relata.http.render.Form;
import io.relata.http.render.Rendering;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Answers with reports: {@code /budget/reports/by-month}. What a report selects is its own, and
 * which rows it is about and in which order its groups come is asked as of any list.
 */
public final class Reports {

  private static final Set<String> NOT_TAKEN = Set.of("select", "offset", "after", "before");

  private final List<Report<?>> reports;
  private final Language language;
  private final Guard guard;
  private final Reader reader;

  Reports(List<Report<?>> reports, Language language, Guard guard, Reader reader) {
    this.reports = List.copyOf(reports);
    this.language = language;
    this.guard = guard;
    this.reader = reader;
  }

  /** Answers with the report of an address. */
  public void one(Exchange exchange) {
    one(exchange, named(exchange.wire()));
  }

  private Report<?> named(Wire wire) {
    String context = wire.part("context").orElseThrow();
    String name = wire.part("name").orElseThrow();
    List<Report<?>> there =
        reports.stream().filter(report -> report.context().equals(context)).toList();
    return there.stream()
        .filter(report -> report.name().equals(name))
        .findFirst()
        .orElseThrow(() -> unknown(there));
  }

  private static RuntimeException unknown(List<Report<?>> there) {
    String names = there.stream().map(Report::name).collect(Collectors.joining(", "));
    return Problem.of(Kind.UNKNOWN_ADDRESS, "there is no report of this name")
        .withHint(names.isEmpty() ? "this context has none" : "there are " + names)
        .rejection();
  }

  private <T> void one(Exchange exchange, Report<T> report) {
    Wire wire = exchange.wire();
    Form form = form(wire);
    Parameters parameters = Parameters.of(wire.query().orElse(""));
    requireTaken(parameters);
    Query<T> query = asked(report, parameters).query().withOverall();
    Query<T> guarded = guard.guarded(query);
    Page<T> page = exchange.work(() -> reader.find(guarded));
    new Answer(exchange, form, Totalled.page(page))
        .send(Rendering.of(form, Totalled.view(report.query())));
  }

  private static Form form(Wire wire) {
    return switch (Accepted.by(wire.header("Accept").orElse(""))) {
      case Accepted.Rows(Form form) -> form;
      case Accepted.Plan _ ->
          throw Problem.of(Kind.FORM_NOT_OFFERED, "plans of reports are not offered")
              .withHint("ask for the plan of the same groups of the collection")
              .rejection();
    };
  }

  private static void requireTaken(Parameters parameters) {
    for (Parameter parameter : parameters.all()) {
      if (NOT_TAKEN.contains(parameter.name())) {
        throw Problem.of(Kind.MALFORMED, "a report takes no " + parameter.name())
            .withHint("it takes filters, order and limit; its collection takes all others")
            .rejection();
      }
    }
  }

  /** The report's own question, about fewer rows or in another order. */
  private <T> Asked<T> asked(Report<T> report, Parameters parameters) {
    List<Parameter> all = new ArrayList<>(Parameters.of(Address.of(report.query())).all());
    all.addAll(parameters.all());
    return language.read(report.query().entity(), new Parameters(all));
  }
}
