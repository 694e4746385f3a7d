package io.relata.jdbi.query;

import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;

/**
 * The rows of an entity where a statement speaks of them: the entity, and the alias they go by
 * there.
 */
record Source<T>(Entity<T> entity, String alias) {

  static <T> Source<T> of(Entity<T> entity, Names names) {
    return new Source<>(entity, names.alias(entity.name().collection()));
  }

  String table() {
    return Names.table(entity.name()) + as(entity.name().collection());
  }

  private String as(String plain) {
    return Names.quoted(plain).equals(alias) ? "" : " as " + alias;
  }

  String column(Field<?, ?> field) {
    return Names.column(alias, field.name());
  }

  String id() {
    return Names.column(alias, "id");
  }
}
