package io.relata.domain.memory;

import io.relata.domain.model.Change;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.NewRow;
import io.relata.domain.model.Trait;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes records of new rows and of changes, with the defaults of a database. */
record NewRecords<T>(Entity<T> entity, Clock clock) {

  /** The identity of a new row: its own, or else the next one. */
  Object id(Store store, NewRow<T> row) {
    return row.stored(entity.id()).orElseGet(() -> store.nextId(entity));
  }

  T made(NewRow<T> row, Object id) {
    List<@Nullable Object> values = new ArrayList<>();
    for (Field<T, ?> field : entity.fields()) {
      values.add(
          field.equals(entity.id())
              ? id
              : row.stored(field).or(() -> byDefault(field)).orElse(null));
    }
    return entity.instance(values);
  }

  private Optional<Object> byDefault(Field<T, ?> field) {
    return field
        .trait(Trait.Default.class)
        .map(preset -> field.stored(Defaults.of(preset.initial(), field.scalar(), clock)));
  }

  T with(T row, Change<T> change) {
    return with(entity, row, change);
  }

  static <T> T with(Entity<T> entity, T row, Change<T> change) {
    List<@Nullable Object> values = new ArrayList<>();
    for (Field<T, ?> field : entity.fields()) {
      values.add(change.values().containsKey(field) ? change.stored(field) : field.plainIn(row));
    }
    return entity.instance(values);
  }
}
