package io.relata.http.openapi;

import io.relata.domain.model.Catalog;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Relation;
import io.relata.domain.model.ToMany;
import io.relata.domain.model.ToOne;

/** What a row looks like that was asked for. */
record RowSchema(Catalog catalog) {

  /**
   * The schema of a row. None of its members is required: a select may leave out each of them, and
   * may give them other names.
   */
  <T> Part of(Entity<T> entity) {
    Part members = Part.empty();
    entity.fields().forEach(field -> members.with(field.name(), FieldSchema.read(field)));
    entity.derived().forEach(field -> members.with(field.name(), FieldSchema.read(field)));
    catalog.relations(entity).stream()
        .filter(relation -> entity.field(relation.name()).isEmpty())
        .forEach(relation -> members.with(relation.name(), related(relation)));
    return Part.of("type", "object")
        .with(
            "description",
            "A row of `"
                + entity
                + "`: the fields and relations that select names, or all fields that are stored.")
        .with("properties", members);
  }

  private static Part related(Relation<?, ?> relation) {
    Part target = Part.at(Component.SCHEMAS, Names.of(relation.target()));
    return switch (relation) {
      case ToOne<?, ?> _ ->
          Part.of("anyOf", Json.items(target, Part.of("type", "null")))
              .with("description", "The row that it " + relation.kind() + ", or null.");
      case ToMany<?, ?> _ ->
          Part.of("type", "array")
              .with("items", target)
              .with("description", "The rows of `" + relation.target() + "` that go with it.");
    };
  }
}
