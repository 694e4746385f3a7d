package io.relata.domain.memory;

import io.relata.domain.model.BelongsTo;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.Refused;
import io.relata.domain.model.Relation;
import io.relata.domain.model.Violation;
import java.util.List;
import java.util.Objects;

/**
 * The rules between rows. As in a database, no value may be taken at any moment, and references
 * count once all rows are written; so both tell the same rule first where several are broken.
 */
record BetweenRows<T>(Entity<T> entity, Store store) {

  /** Keeps a row, unless another has one of its unique values. */
  T keep(T row) {
    for (Field<T, ?> field : entity.fields()) {
      if (field.isUnique() && !field.equals(entity.id()) && isTaken(field, row)) {
        throw new Refused(Violation.duplicate(field.name()));
      }
    }
    for (List<Field<T, ?>> together : entity.uniqueTogether()) {
      if (isTaken(together, row)) {
        throw new Refused(Violation.duplicate(together));
      }
    }
    store.put(entity, row);
    return row;
  }

  /** As in a database, rows that lack one of the values are in nobody's way. */
  private boolean isTaken(List<Field<T, ?>> together, T row) {
    return together.stream().allMatch(field -> field.plainIn(row) != null)
        && store.records(entity).stream()
            .filter(other -> Store.idOf(entity, other) != Store.idOf(entity, row))
            .anyMatch(
                other ->
                    together.stream()
                        .allMatch(
                            field -> Objects.equals(field.plainIn(other), field.plainIn(row))));
  }

  private boolean isTaken(Field<T, ?> field, T row) {
    Object value = field.plainIn(row);
    return value != null
        && store.records(entity).stream()
            .filter(other -> Store.idOf(entity, other) != Store.idOf(entity, row))
            .anyMatch(other -> value.equals(field.plainIn(other)));
  }

  /** Ends the work where one of the rows refers to one that is not there. */
  List<T> requireReferences(List<T> rows) {
    for (T row : rows) {
      for (Relation<T, ?> relation : entity.relations()) {
        if (relation instanceof BelongsTo<T, ?> one && refersNowhere(one, row)) {
          throw new Refused(Violation.unknownReference(one.key().name()));
        }
      }
    }
    return rows;
  }

  private <U> boolean refersNowhere(BelongsTo<T, U> relation, T row) {
    Object key = relation.key().plainIn(row);
    return key instanceof Long id && store.row(relation.target(), id).isEmpty();
  }
}
