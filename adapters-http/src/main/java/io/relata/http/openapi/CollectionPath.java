package io.relata.http.openapi;

import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.ManyToMany;
import io.relata.domain.model.Relation;
import io.relata.http.read.Addresses;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is done at the address of a collection. */
record CollectionPath(Scope scope, Examples examples) {

  void add(Entity<?> entity, Map<String, Part> paths) {
    Part path =
        Part.of("parameters", Parameters.at(List.of("X-Request-Id")))
            .with("get", list(entity))
            .with("head", head(entity))
            .with("post", add(entity));
    if (!scope.writes().areLasting(entity)) {
      path.with("patch", change(entity)).with("delete", remove(entity));
    }
    paths.put(Addresses.of(entity.name()), path);
  }

  private Part list(Entity<?> entity) {
    Part row = Part.at(Component.SCHEMAS, Names.of(entity));
    Part rows =
        Responses.of("The rows.", Headers.OF_PAGES)
            .with("content", new Forms(scope).ofRows(row, examples.ofList(entity)));
    return operation("list", "Rows of " + Names.words(entity) + " that fit", entity)
        .described(described(entity))
        .taking(Parameters.OF_LISTS.toArray(String[]::new))
        .taking(new Filters(scope).of(entity))
        .taking("PreferReading", "Range", "If-None-Match")
        .answering(200, rows)
        .answering(206, Responses.at(Names.page(entity)))
        .answering(304, Responses.at("NotModified"))
        .failing(Occasion.LIST)
        .part();
  }

  private String described(Entity<?> entity) {
    String relations =
        scope.catalog().relations(entity).stream()
            .map(each -> "- `" + each.name() + "`: " + words(each) + " `" + each.target() + "`")
            .collect(Collectors.joining("\n"));
    return relations.isEmpty()
        ? "It has no relations."
        : "Its relations, which select embeds:\n\n" + relations;
  }

  private static String words(Relation<?, ?> relation) {
    return relation instanceof ManyToMany ? relation.kind() + " with" : relation.kind();
  }

  private Part head(Entity<?> entity) {
    return operation(
            "head", "The headers of the rows of " + Names.words(entity) + " that fit", entity)
        .taking(Parameters.OF_LISTS.toArray(String[]::new))
        .taking(new Filters(scope).of(entity))
        .taking("PreferReading", "Range", "If-None-Match")
        .silently("200", "206", "304")
        .part();
  }

  private Part add(Entity<?> entity) {
    Part one = Part.at(Component.SCHEMAS, Names.added(entity));
    Operation operation =
        operation("add", "Add " + Names.words(entity) + ", with what is around them", entity)
            .described(
                "An object adds one row, an array any number, all of them or none. With a preferred"
                    + " resolution, rows that are there already are merged or kept.")
            .taking("select", "columns", "PreferWriting", "Idempotency-Key");
    if (!scope.writes().areLasting(entity)) {
      operation.taking(List.of(onConflict(entity)));
    }
    return operation
        .bringing(Part.of("anyOf", Json.items(one, WriteSchemas.list(one))))
        .answering(200, Responses.at(Names.written(entity)))
        .answering(201, Responses.at(Names.written(entity)))
        .failing(Occasion.ADD)
        .part();
  }

  private static Part onConflict(Entity<?> entity) {
    List<String> keys = entity.fields().stream().filter(Field::isUnique).map(Field::name).toList();
    return Parameters.query(
        "on_conflict",
        "The field that tells rows apart where some may be there already; the id, where none is"
            + " named.",
        Part.of("type", "string").with("enum", keys));
  }

  private Part change(Entity<?> entity) {
    return operation("change", "Change the " + Names.words(entity) + " that fit", entity)
        .described("At least one filter says which; `id=not.is.null` means all.")
        .taking(Parameters.OF_CHOICES.toArray(String[]::new))
        .taking("columns")
        .taking(new Filters(scope).of(entity))
        .taking("PreferWriting")
        .bringing(Part.at(Component.SCHEMAS, Names.changed(entity)))
        .answering(200, Responses.at(Names.written(entity)))
        .answering(204, Responses.at("Done"))
        .failing(Occasion.CHANGE)
        .part();
  }

  private Part remove(Entity<?> entity) {
    return operation("remove", "Remove the " + Names.words(entity) + " that fit", entity)
        .described("At least one filter says which; `id=not.is.null` means all.")
        .taking(Parameters.OF_CHOICES.toArray(String[]::new))
        .taking(new Filters(scope).of(entity))
        .taking("PreferWriting")
        .answering(200, Responses.at(Names.written(entity)))
        .answering(204, Responses.at("Done"))
        .failing(Occasion.REMOVE)
        .part();
  }

  private static Operation operation(String verb, String summary, Entity<?> entity) {
    return Operation.of(verb + Names.of(entity), entity.name().context(), summary);
  }
}
