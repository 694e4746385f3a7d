package io.relata.http.openapi;

import io.relata.domain.model.Entity;
import io.relata.http.read.Addresses;
import java.util.List;
import java.util.Map;

/** What is done at the address of one row. */
record RowPath(Scope scope, Examples examples) {

  void add(Entity<?> entity, Map<String, Part> paths) {
    Part path =
        Part.of("parameters", Parameters.at(List.of("id", "X-Request-Id")))
            .with("get", get(entity))
            .with("head", head(entity));
    if (!scope.writes().areLasting(entity)) {
      path.with("patch", change(entity)).with("put", put(entity)).with("delete", remove(entity));
    }
    paths.put(Addresses.of(entity.name(), "{id}"), path);
  }

  private Part get(Entity<?> entity) {
    Part row = Part.at(Component.SCHEMAS, Names.of(entity));
    Part answer =
        Responses.of("The row.", Headers.OF_ROWS)
            .with("content", Forms.ofOne(row, examples.ofRow(entity)));
    return operation("get", "One row of " + Names.words(entity), entity)
        .described("Filters may be there too; a row that does not fit is not there.")
        .taking("select", "If-None-Match")
        .answering(200, answer)
        .answering(304, Responses.at("NotModified"))
        .failing(Occasion.ROW)
        .part();
  }

  private static Part head(Entity<?> entity) {
    return operation("head", "The headers of one row of " + Names.words(entity), entity)
        .taking("select", "If-None-Match")
        .silently("200", "304")
        .part();
  }

  private static Part change(Entity<?> entity) {
    return operation("change", "Change one row of " + Names.words(entity), entity)
        .taking("select", "columns", "PreferWriting", "If-Match")
        .bringing(Part.at(Component.SCHEMAS, Names.changed(entity)))
        .answering(200, Responses.at(Names.one(entity)))
        .answering(204, Responses.at("Done"))
        .failing(Occasion.CHANGE_ONE)
        .part();
  }

  private static Part put(Entity<?> entity) {
    return operation(
            "put", "Put one row of " + Names.words(entity) + ", whether it is there or not", entity)
        .taking("select", "columns", "PreferWriting", "If-Match")
        .bringing(Part.at(Component.SCHEMAS, Names.put(entity)))
        .answering(200, Responses.at(Names.one(entity)))
        .answering(201, Responses.at(Names.one(entity)))
        .answering(204, Responses.at("Done"))
        .failing(Occasion.PUT_ONE)
        .part();
  }

  private static Part remove(Entity<?> entity) {
    return operation("remove", "Remove one row of " + Names.words(entity), entity)
        .taking("select", "PreferWriting", "If-Match")
        .answering(200, Responses.at(Names.one(entity)))
        .answering(204, Responses.at("Done"))
        .failing(Occasion.REMOVE_ONE)
        .part();
  }

  private static Operation operation(String verb, String summary, Entity<?> entity) {
    return Operation.of(verb + Names.of(entity) + "ById", entity.name().context(), summary);
  }
}
