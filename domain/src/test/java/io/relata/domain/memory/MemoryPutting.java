package io.relata.domain.memory;

import io.relata.domain.model.Change;
import io.relata.domain.model.Field;
import io.relata.domain.model.NewRow;
import io.relata.domain.model.Put;
import io.relata.domain.model.Refused;
import io.relata.domain.model.Repository;
import io.relata.domain.model.Resolution;
import io.relata.domain.model.Violation;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Puts rows in memory where there may be some already. */
record MemoryPutting<T>(
    NewRecords<T> records, Store store, Field<T, ?> key, Resolution resolution) {

  /** Puts rows; gives those that were added or changed, in the order they came in. */
  List<Put<T>> put(List<NewRow<T>> rows) {
    long last = store.lastId(records.entity());
    Map<Integer, Put<T>> put = new TreeMap<>();
    // New ones get their identities in the order of their keys.
    IntStream.range(0, rows.size())
        .boxed()
        .sorted(Comparator.comparing(place -> sortable(rows.get(place))))
        .forEach(place -> put(rows.get(place)).ifPresent(each -> put.put(place, each)));
    between().requireReferences(put.values().stream().map(Put::row).toList());
    requireNear(last, put.values());
    return List.copyOf(put.values());
  }

  private String sortable(NewRow<T> row) {
    return row.stored(key)
        .map(value -> value instanceof Long id ? "%020d".formatted(id) : value.toString())
        .orElse("");
  }

  private Optional<Put<T>> put(NewRow<T> row) {
    // An identity is used up before it is known that the row is there.
    T made = records.made(row, records.id(store, row));
    Optional<T> there = row.stored(key).flatMap(this::there);
    if (there.isEmpty()) {
      return Optional.of(new Put<>(between().keep(made), Put.Fate.ADDED));
    }
    return switch (resolution) {
      case KEEP -> Optional.empty();
      case MERGE -> Optional.of(changed(records.with(there.get(), Change.of(others(row)))));
      case REPLACE -> Optional.of(changed(records.made(row, idOf(there.get()))));
    };
  }

  private Optional<T> there(Object value) {
    return store.records(records.entity()).stream()
        .filter(other -> value.equals(key.plainIn(other)))
        .findFirst();
  }

  private Put<T> changed(T row) {
    return new Put<>(between().keep(row), Put.Fate.CHANGED);
  }

  private BetweenRows<T> between() {
    return new BetweenRows<>(records.entity(), store);
  }

  private long idOf(T row) {
    return Store.idOf(records.entity(), row);
  }

  private Map<Field<T, ?>, @Nullable Object> others(NewRow<T> row) {
    Map<Field<T, ?>, @Nullable Object> values = new LinkedHashMap<>(row.values());
    values.remove(records.entity().id());
    return values;
  }

  /** Identities of new rows are no further ahead than they may be. */
  private void requireNear(long last, Collection<Put<T>> all) {
    boolean isFar =
        key.equals(records.entity().id())
            && all.stream()
                .filter(put -> put.fate() == Put.Fate.ADDED)
                .anyMatch(put -> idOf(put.row()) - last > Repository.FURTHEST);
    if (isFar) {
      throw new Refused(Violation.tooFarAhead(key.name()));
    }
  }
}
