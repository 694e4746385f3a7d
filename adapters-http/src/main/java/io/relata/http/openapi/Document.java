package io.relata.http.openapi;

import io.relata.domain.model.Entity;
import io.relata.domain.query.Report;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the parts of the document together. */
record Document(Scope scope, Examples examples) {

  static final String VERSION = "0.1.0";

  private static final String DESCRIPTION =
      """
      Related data as JSON, in a number of SQL statements that is known before the request runs.

      The query language is PostgREST's: `select=id,title,author(name),tags(*)` says what is shown, \
      `title=ilike.*sql*` which rows, `order=id.desc&limit=10` in which order and how many. What is \
      asked of embedded rows has their relation before it: `tags.limit=3`. Every list has one order, \
      `Link` leads to the next page by cursor, `Relata-Truncated` names lists that a limit cut, and \
      `Relata-Statements` says how many SQL statements ran.

      The examples are real: each was asked of this server at its `x-address`, and is what came back.\
      """;

  Part part() {
    return Part.of("openapi", "3.1.0")
        .with("info", info())
        .with("servers", List.of(Part.of("url", "/").with("description", "This server.")))
        .with("security", List.<Part>of())
        .with("tags", new Tags(scope).all())
        .with("paths", all(paths()))
        .with("components", components());
  }

  private static Part info() {
    return Part.of("title", "Relata")
        .with("version", VERSION)
        .with("summary", "Related data from PostgreSQL as JSON over HTTP.")
        .with("description", DESCRIPTION)
        .with("license", Part.of("name", "Apache-2.0").with("identifier", "Apache-2.0"));
  }

  private Map<String, Part> paths() {
    Map<String, Part> paths = new LinkedHashMap<>();
    for (Entity<?> entity : scope.catalog().entities()) {
      new CollectionPath(scope, examples).add(entity, paths);
      new RowPath(scope, examples).add(entity, paths);
      new AroundRowPaths(scope).add(entity, paths);
    }
    scope.reports().forEach(report -> new ReportPath(scope, examples).add(report, paths));
    new ProfilePath(scope).add(paths);
    new Facilities(scope).all().forEach(service -> service.add(paths));
    if (scope.showsShadow()) {
      LaboratoryPaths.add(paths);
    }
    return paths;
  }

  private Part components() {
    Map<String, Part> responses = new Responses(scope).all();
    responses.putAll(Problems.responses(examples));
    return Part.of(Component.SCHEMAS.toString(), all(schemas()))
        .with(Component.PARAMETERS.toString(), all(parameters()))
        .with(Component.HEADERS.toString(), all(Headers.all()))
        .with(Component.RESPONSES.toString(), all(responses));
  }

  private Map<String, Part> schemas() {
    Map<String, Part> schemas = new LinkedHashMap<>();
    scope.catalog().entities().forEach(entity -> addSchemas(entity, schemas));
    for (Report<?> report : scope.reports()) {
      schemas.put(Names.report(report), ReportPath.schema(report));
    }
    schemas.putAll(new Filters(scope).schemas());
    schemas.putAll(FacilitySchemas.all());
    return schemas;
  }

  private void addSchemas(Entity<?> entity, Map<String, Part> schemas) {
    WriteSchemas written = new WriteSchemas(scope.catalog());
    schemas.put(Names.of(entity), new RowSchema(scope.catalog()).of(entity));
    schemas.put(Names.added(entity), written.added(entity));
    schemas.put(Names.branch(entity), written.branch(entity));
    if (!scope.writes().areLasting(entity)) {
      schemas.put(Names.changed(entity), written.changed(entity));
      schemas.put(Names.put(entity), written.put(entity));
    }
  }

  private Map<String, Part> parameters() {
    Map<String, Part> parameters = new LinkedHashMap<>(new Parameters(scope).all());
    Filters filters = new Filters(scope);
    scope.catalog().entities().forEach(entity -> parameters.putAll(filters.parameters(entity)));
    return parameters;
  }

  private static Part all(Map<String, Part> parts) {
    Part all = Part.empty();
    parts.forEach(all::with);
    return all;
  }
}
