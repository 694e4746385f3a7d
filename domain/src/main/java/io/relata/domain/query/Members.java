package io.relata.domain.query;

import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What fields and relations a query can ask of its entity. */
final class Members {

  private Members() {}

  static <T> void requireOwnFields(Entity<T> entity, List<Field<T, ?>> fields) {
    for (Field<T, ?> field : fields) {
      if (!field.owner().equals(entity.name())) {
        throw new IllegalArgumentException(field + " is no field of " + entity);
      }
    }
  }

  static <T> void requireDistinctNames(Entity<T> entity, List<Include<T, ?>> includes) {
    Set<String> names = new HashSet<>();
    for (Include<T, ?> include : includes) {
      if (!names.add(include.name())) {
        throw new IllegalArgumentException(
            entity + " is asked for " + include.name() + " twice: give one of them another name");
      }
      if (!include.relation().owner().equals(entity)) {
        throw new IllegalArgumentException(include.relation() + " is no relation of " + entity);
      }
    }
  }
}
