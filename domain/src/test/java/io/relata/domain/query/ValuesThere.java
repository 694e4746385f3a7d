package io.relata.domain.query;

import io.relata.domain.memory.MemoryReader;
import io.relata.domain.memory.RandomPlain;
import io.relata.domain.memory.Store;
import io.relata.domain.model.Catalog;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values to compare fields with, mostly those that rows have. */
final class ValuesThere {

  private final Catalog catalog;
  private final Store data;
  private final Chance chance;
  private final RandomPlain plain;
  // Asking for them takes longer than most queries do.
  private final Map<List<Field<?, ?>>, List<Object>> known = new HashMap<>();

  ValuesThere(Catalog catalog, Store data, Chance chance) {
    this.catalog = catalog;
    this.data = data;
    this.chance = chance;
    this.plain = new RandomPlain(chance);
  }

  /** A value that some row has for the field, or one that none need have. */
  Object of(Field<?, ?> field) {
    List<Object> there =
        chance.oneIn(8) ? List.of() : there(catalog.entity(field.owner()).orElseThrow(), field);
    return there.isEmpty() ? plain.of(field.scalar()) : chance.of(there);
  }

  private <T> List<Object> there(Entity<T> entity, Field<?, ?> field) {
    @SuppressWarnings("unchecked") // a field is of the entity that owns it
    Field<T, ?> own = (Field<T, ?>) field;
    List<Field<T, ?>> asked =
        own.isAggregate() ? List.of(chance.of(entity.fields()), own) : List.of(own);
    return known.computeIfAbsent(List.copyOf(asked), first -> lastOf(entity, asked));
  }

  /** What rows have for the last of some fields. */
  private <T> List<Object> lastOf(Entity<T> entity, List<Field<T, ?>> fields) {
    return new MemoryReader(() -> data)
        .find(Query.from(entity).select(fields)).rows().stream()
            .flatMap(row -> there(row.plain(fields.size() - 1)))
            .toList();
  }

  private static Stream<Object> there(@Nullable Object value) {
    return Stream.ofNullable(value);
  }
}
