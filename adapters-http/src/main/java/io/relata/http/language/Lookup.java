package io.relata.http.language;

import io.relata.domain.model.Catalog;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.Relation;
import io.relata.http.problem.Kind;
import io.relata.http.problem.Rejection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds fields and relations by name, and says what was probably meant where there is none. */
final class Lookup {

  private final Catalog catalog;

  Lookup(Catalog catalog) {
    this.catalog = catalog;
  }

  <T> Field<T, ?> field(Entity<T> entity, Name name) {
    return entity.field(name.text()).orElseThrow(() -> unknownField(entity, name));
  }

  <T> Optional<Relation<T, ?>> findRelation(Entity<T> entity, String name) {
    return catalog.relation(entity, name);
  }

  <T> Relation<T, ?> relation(Entity<T> entity, Name name) {
    return findRelation(entity, name.text()).orElseThrow(() -> unknownRelation(entity, name));
  }

  <T> Rejection unknownField(Entity<T> entity, Name name) {
    return name.spot()
        .problem(Kind.UNKNOWN_FIELD, entity.name().collection() + " has no field " + name)
        .withHint(hintForField(entity, name.text()))
        .rejection();
  }

  private <T> Rejection unknownRelation(Entity<T> entity, Name name) {
    return name.spot()
        .problem(Kind.UNKNOWN_RELATION, entity.name().collection() + " has no relation " + name)
        .withHint(hintForRelation(entity, name))
        .rejection();
  }

  private <T> String hintForField(Entity<T> entity, String name) {
    return catalog.relation(entity, name).isPresent()
        ? name + " is a relation: it is asked for as " + name + "(*)"
        : relationTo(entity, name)
            .or(() -> Nearest.to(name, named(entity, readable(entity))))
            .map(Nearest::question)
            .orElseGet(() -> "it has " + String.join(", ", readable(entity)));
  }

  /** What to say to who gives a value for something that is no field. */
  <T> String hintForColumn(Entity<T> entity, String name) {
    return catalog.relation(entity, name).isPresent()
        ? name + " is a relation, which is written with new rows only"
        : Nearest.hint(name, named(entity, fields(entity)), "it has ");
  }

  private <T> String hintForRelation(Entity<T> entity, Name name) {
    if (entity.field(name.text()).isPresent()) {
      return name.text() + " is a field, and a field takes no brackets and leads nowhere";
    }
    return relationTo(entity, name.text())
        .map(Nearest::question)
        .orElseGet(() -> Nearest.hint(name.text(), relations(entity), "it has "));
  }

  /** The relation that leads to a collection of this name. */
  private <T> Optional<String> relationTo(Entity<T> entity, String name) {
    return catalog.relations(entity).stream()
        .filter(relation -> relation.target().name().collection().equals(name))
        .map(Relation::name)
        .findFirst();
  }

  private <T> List<String> named(Entity<T> entity, List<String> fields) {
    return Stream.concat(fields.stream(), relations(entity).stream()).toList();
  }

  private static List<String> readable(Entity<?> entity) {
    return Stream.concat(fields(entity).stream(), entity.derived().stream().map(Field::name))
        .toList();
  }

  private static List<String> fields(Entity<?> entity) {
    return entity.fields().stream().map(Field::name).toList();
  }

  private <T> List<String> relations(Entity<T> entity) {
    return catalog.relations(entity).stream().map(Relation::name).toList();
  }
}
