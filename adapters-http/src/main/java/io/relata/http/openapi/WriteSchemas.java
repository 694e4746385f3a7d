package io.relata.http.openapi;

import io.relata.domain.model.BelongsTo;
import io.relata.domain.model.Catalog;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.HasMany;
import io.relata.domain.model.HasOne;
import io.relata.domain.model.ManyToMany;
import io.relata.domain.model.Relation;
import io.relata.domain.model.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What rows look like that are written. */
record WriteSchemas(Catalog catalog) {

  private static final Part ID =
      Part.of("type", "object")
          .with("description", "One that is there already.")
          .with("properties", Part.of("id", Part.of("type", "integer").with("format", "int64")))
          .with("required", List.of("id"))
          .with("additionalProperties", false);

  /** A new row, which says itself what it belongs to. */
  <T> Part added(Entity<T> entity) {
    List<Json> demands = new ArrayList<>();
    demands.add(Part.at(Component.SCHEMAS, Names.branch(entity)));
    for (BelongsTo<T, ?> parent : neededParents(entity)) {
      demands.add(
          Part.of(
              "anyOf",
              Json.items(
                  Part.of("required", Json.texts(List.of(parent.key().name()))),
                  Part.of("required", Json.texts(List.of(parent.name()))))));
    }
    return Part.of("description", "A new row of `" + entity + "`, with what is around it.")
        .with("allOf", demands);
  }

  /** A new row as it stands within another, which may be the one it belongs to. */
  <T> Part branch(Entity<T> entity) {
    Part members = Part.empty();
    writable(entity).forEach(field -> members.with(field.name(), FieldSchema.added(field)));
    members.with("id", idWhereKnown());
    for (Relation<T, ?> relation : catalog.relations(entity)) {
      if (entity.field(relation.name()).isEmpty()) {
        members.with(relation.name(), related(relation));
      }
    }
    List<String> parents =
        neededParents(entity).stream().map(parent -> parent.key().name()).toList();
    return object(
        "A new row of `" + entity + "` within another one, which gives it what it belongs to.",
        members,
        required(entity).filter(name -> !parents.contains(name)).toList());
  }

  /** A row that is put where there may be one. */
  <T> Part put(Entity<T> entity) {
    Part members = Part.empty();
    writable(entity).forEach(field -> members.with(field.name(), FieldSchema.added(field)));
    members.with("id", Part.of("type", "integer").with("description", "That of the address."));
    List<String> needed =
        Stream.concat(required(entity), made(entity)).distinct().sorted().toList();
    return object("All of a row of `" + entity + "`, without what is around it.", members, needed);
  }

  /** New values for some fields of a row. */
  <T> Part changed(Entity<T> entity) {
    Part members = Part.empty();
    writable(entity).forEach(field -> members.with(field.name(), FieldSchema.changed(field)));
    return object(
        "New values for some fields of a row of `" + entity + "`; others keep theirs.",
        members,
        List.of());
  }

  private static Part object(String description, Part members, List<String> required) {
    Part schema =
        Part.of("type", "object").with("description", description).with("properties", members);
    if (!required.isEmpty()) {
      schema.with("required", required);
    }
    return schema.with("additionalProperties", false);
  }

  private static Part idWhereKnown() {
    return Part.of("type", "integer")
        .with("format", "int64")
        .with("description", "Given by the database, except where a resolution is preferred.");
  }

  private static <T> List<Field<T, ?>> writable(Entity<T> entity) {
    return entity.fields().stream().filter(field -> !FieldSchema.isNotWritten(field)).toList();
  }

  /** The names of the fields that a new row has to give a value. */
  private static <T> Stream<String> required(Entity<T> entity) {
    return writable(entity).stream()
        .filter(field -> !field.isOptional() && field.trait(Trait.Default.class).isEmpty())
        .filter(field -> field.trait(Trait.Made.class).isEmpty())
        .map(Field::name);
  }

  private static <T> Stream<String> made(Entity<T> entity) {
    return writable(entity).stream()
        .filter(field -> field.trait(Trait.Made.class).isPresent())
        .map(Field::name);
  }

  private <T> List<BelongsTo<T, ?>> neededParents(Entity<T> entity) {
    return catalog.relations(entity).stream()
        .<BelongsTo<T, ?>>mapMulti(
            (relation, take) -> {
              if (relation instanceof BelongsTo<T, ?> parent && !parent.isOptional()) {
                take.accept(parent);
              }
            })
        .toList();
  }

  private static Part related(Relation<?, ?> relation) {
    Part branch = Part.at(Component.SCHEMAS, Names.branch(relation.target()));
    return switch (relation) {
      case BelongsTo<?, ?> parent ->
          parent.isOptional()
              ? Part.of("anyOf", Json.items(maybeThere(parent.target()), Part.of("type", "null")))
              : maybeThere(parent.target());
      case ManyToMany<?, ?> link -> list(maybeThere(link.target()));
      case HasMany<?, ?> _ -> list(branch);
      case HasOne<?, ?> _ -> Part.of("anyOf", Json.items(branch, Part.of("type", "null")));
    };
  }

  static Part list(Part items) {
    return Part.of("type", "array").with("items", items);
  }

  /**
   * One that is there by its id, one of a name that is added where it is not there, or a new one.
   */
  static Part maybeThere(Entity<?> target) {
    List<Json> ways = new ArrayList<>();
    ways.add(ID);
    ways.add(Part.at(Component.SCHEMAS, Names.added(target)));
    target
        .naming()
        .ifPresent(
            naming ->
                ways.add(
                    FieldSchema.changed(naming)
                        .with("title", "The " + naming.name() + ", added where it is not there.")));
    return Part.of("anyOf", new Json.Items(ways));
  }
}
