package io.relata.http.openapi;

import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.query.Include;
import io.relata.domain.query.Query;
import io.relata.domain.query.Report;
import io.relata.http.read.Addresses;
import java.util.List;
import java.util.Map;

/** What is done at the address of a report. */
record ReportPath(Scope scope, Examples examples) {

  private static final List<String> TAKEN =
      List.of("order", "limit", "and", "or", "not.and", "not.or");

  void add(Report<?> report, Map<String, Part> paths) {
    paths.put(
        Addresses.of(report),
        Part.of("parameters", Parameters.at(List.of("X-Request-Id")))
            .with("get", get(report))
            .with("head", head(report)));
  }

  private Part get(Report<?> report) {
    Part row = Part.at(Component.SCHEMAS, Names.report(report));
    Part groups =
        Responses.of(
                "The groups, and at the end a row of no group that speaks of all.",
                Headers.OF_REPORTS)
            .with("content", withExamples(row, examples.ofReport(report)));
    return operation(
            "report", "The " + report.context() + " " + report.name().replace('-', ' '), report)
        .answering(200, groups)
        .answering(304, Responses.at("NotModified"))
        .failing(Occasion.REPORT)
        .part();
  }

  private static Part withExamples(Part row, Part examples) {
    return Forms.writtenRows(row, examples);
  }

  private Part head(Report<?> report) {
    return operation(
            "headReport",
            "The headers of the " + report.context() + " " + report.name().replace('-', ' '),
            report)
        .silently("200", "304")
        .part();
  }

  private Operation operation(String verb, String summary, Report<?> report) {
    Entity<?> entity = report.query().entity();
    return Operation.of(verb + Names.report(report), report.context(), summary)
        .taking(TAKEN.toArray(String[]::new))
        .taking(new Filters(scope).of(entity))
        .taking("If-None-Match");
  }

  /**
   * What its rows look like: the keys, which the last row lacks, and what is made of each group.
   */
  static Part schema(Report<?> report) {
    Part members = Part.empty();
    Query<?> query = report.query();
    query.keys().forEach(key -> members.with(key.name(), nullable(key)));
    for (Include<?, ?> include : query.includes()) {
      members.with(include.name(), nullable(include.query().fields().getFirst()));
    }
    for (Field<?, ?> field : query.fields()) {
      if (field.isAggregate()) {
        members.with(field.name(), FieldSchema.read(field));
      }
    }
    return Part.of("type", "object")
        .with("description", "A group of the report " + report.name() + ", or all of them.")
        .with("properties", members);
  }

  private static Part nullable(Field<?, ?> key) {
    return Part.of("anyOf", Json.items(FieldSchema.read(key), Part.of("type", "null")))
        .with("description", "Of the group; null in the last row.");
  }
}
