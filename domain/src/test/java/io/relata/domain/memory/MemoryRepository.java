package io.relata.domain.memory;

import io.relata.domain.model.BelongsTo;
import io.relata.domain.model.Change;
import io.relata.domain.model.Condition;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.Id;
import io.relata.domain.model.NewRow;
import io.relata.domain.model.Put;
import io.relata.domain.model.Refused;
import io.relata.domain.model.Relation;
import io.relata.domain.model.Repository;
import io.relata.domain.model.Resolution;
import io.relata.domain.model.Trait;
import io.relata.domain.model.Violation;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of an entity in memory, with the rules between rows that a database would keep. */
public class MemoryRepository<T> implements Repository<T> {

  private final Entity<T> entity;
  private final Tables tables;
  private final Clock clock;

  public MemoryRepository(Entity<T> entity, Tables tables, Clock clock) {
    this.entity = entity;
    this.tables = tables;
    this.clock = clock;
  }

  final Tables tables() {
    return tables;
  }

  @Override
  public final List<T> add(Collection<NewRow<T>> added) {
    List<NewRow<T>> rows = List.copyOf(added);
    NewRow.requireRules(rows);
    return tables.change(store -> rows.stream().map(row -> insert(store, row)).toList());
  }

  private T insert(Store store, NewRow<T> added) {
    return kept(
        store, made(added, added.stored(entity.id()).orElseGet(() -> store.nextId(entity))));
  }

  private T made(NewRow<T> row, Object id) {
    List<@Nullable Object> values = new ArrayList<>();
    for (Field<T, ?> field : entity.fields()) {
      values.add(
          field.equals(entity.id())
              ? id
              : row.stored(field).or(() -> byDefault(field)).orElse(null));
    }
    return entity.instance(values);
  }

  private T kept(Store store, T row) {
    requireRules(store, row);
    store.put(entity, row);
    return row;
  }

  @Override
  public final List<Put<T>> put(
      Collection<NewRow<T>> rows, Field<T, ?> key, Resolution resolution) {
    List<NewRow<T>> all = List.copyOf(rows);
    NewRow.requireRulesBy(key, resolution, all);
    return tables.change(
        store -> {
          requireNear(store, all, key);
          return all.stream().flatMap(row -> put(store, row, key, resolution).stream()).toList();
        });
  }

  private Optional<Put<T>> put(Store store, NewRow<T> row, Field<T, ?> key, Resolution resolution) {
    Optional<T> there =
        row.stored(key)
            .flatMap(
                value ->
                    store.records(entity).stream()
                        .filter(other -> value.equals(key.plainIn(other)))
                        .findFirst());
    if (there.isEmpty()) {
      return Optional.of(new Put<>(insert(store, row), Put.Fate.ADDED));
    }
    return switch (resolution) {
      case KEEP -> Optional.empty();
      case MERGE -> Optional.of(changed(store, with(entity, there.get(), Change.of(others(row)))));
      case REPLACE -> Optional.of(changed(store, made(row, Store.idOf(entity, there.get()))));
    };
  }

  private Put<T> changed(Store store, T row) {
    return new Put<>(kept(store, row), Put.Fate.CHANGED);
  }

  private Map<Field<T, ?>, @Nullable Object> others(NewRow<T> row) {
    Map<Field<T, ?>, @Nullable Object> values = new LinkedHashMap<>(row.values());
    values.remove(entity.id());
    return values;
  }

  /** Identities of new rows are no further ahead than they may be. */
  private void requireNear(Store store, List<NewRow<T>> rows, Field<T, ?> key) {
    long last = store.lastId(entity);
    boolean isFar =
        key.equals(entity.id())
            && rows.stream()
                .flatMap(row -> row.stored(key).stream())
                .mapToLong(id -> (Long) id)
                .anyMatch(id -> id - last > FURTHEST && store.row(entity, id).isEmpty());
    if (isFar) {
      throw new Refused(Violation.tooFarAhead(key.name()));
    }
  }

  private Optional<Object> byDefault(Field<T, ?> field) {
    return field
        .trait(Trait.Default.class)
        .map(preset -> field.scalar().stored(Defaults.of(preset.initial(), clock)));
  }

  @Override
  public final Set<Id<T>> hold(Condition<T> condition) {
    return tables.change(
        store -> {
          Conditions conditions = new Conditions(new Relations(store));
          Conditions.requireReadable(condition);
          return store.records(entity).stream()
              .filter(row -> conditions.holds(condition, row))
              .map(row -> Id.<T>of(Store.idOf(entity, row)))
              .collect(Collectors.toCollection(LinkedHashSet::new));
        });
  }

  @Override
  public final int change(Set<Id<T>> ids, Change<T> change) {
    Set<Id<T>> wanted = Set.copyOf(ids);
    change.requireRules();
    return change.values().isEmpty()
        ? 0
        : tables.change(store -> wanted.stream().mapToInt(id -> changed(store, id, change)).sum());
  }

  private int changed(Store store, Id<T> id, Change<T> change) {
    return store
        .row(entity, id.value())
        .map(
            row -> {
              T other = with(entity, row, change);
              requireRules(store, other);
              store.put(entity, other);
              return 1;
            })
        .orElse(0);
  }

  static <T> T with(Entity<T> entity, T row, Change<T> change) {
    List<@Nullable Object> values = new ArrayList<>();
    for (Field<T, ?> field : entity.fields()) {
      values.add(change.values().containsKey(field) ? change.stored(field) : field.plainIn(row));
    }
    return entity.instance(values);
  }

  @Override
  public final int remove(Set<Id<T>> ids) {
    Set<Id<T>> wanted = Set.copyOf(ids);
    return tables.change(
        store -> {
          int there =
              (int) wanted.stream().filter(id -> store.row(entity, id.value()).isPresent()).count();
          wanted.forEach(id -> new Removal(store, tables.catalog()).remove(entity, id.value()));
          return there;
        });
  }

  private void requireRules(Store store, T row) {
    for (Field<T, ?> field : entity.fields()) {
      if (field.isUnique() && !field.equals(entity.id()) && isTaken(store, field, row)) {
        throw new Refused(Violation.duplicate(field.name()));
      }
    }
    for (Relation<T, ?> relation : entity.relations()) {
      if (relation instanceof BelongsTo<T, ?> one && refersNowhere(store, one, row)) {
        throw new Refused(Violation.unknownReference(one.key().name()));
      }
    }
  }

  private boolean isTaken(Store store, Field<T, ?> field, T row) {
    Object value = field.plainIn(row);
    return value != null
        && store.records(entity).stream()
            .filter(other -> Store.idOf(entity, other) != Store.idOf(entity, row))
            .anyMatch(other -> value.equals(field.plainIn(other)));
  }

  private static <T, U> boolean refersNowhere(Store store, BelongsTo<T, U> relation, T row) {
    Object key = relation.key().plainIn(row);
    return key instanceof Long id && store.row(relation.target(), id).isEmpty();
  }
}
