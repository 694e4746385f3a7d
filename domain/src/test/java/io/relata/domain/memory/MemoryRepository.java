package io.relata.domain.memory;

import io.relata.domain.model.Change;
import io.relata.domain.model.Condition;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.Id;
import io.relata.domain.model.NewRow;
import io.relata.domain.model.Put;
import io.relata.domain.model.Repository;
import io.relata.domain.model.Resolution;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The rows of an entity in memory, with the rules between rows that a database would keep. */
public class MemoryRepository<T> implements Repository<T> {

  private final Entity<T> entity;
  private final Tables tables;
  private final NewRecords<T> records;

  public MemoryRepository(Entity<T> entity, Tables tables, Clock clock) {
    this.entity = entity;
    this.tables = tables;
    this.records = new NewRecords<>(entity, clock);
  }

  final Tables tables() {
    return tables;
  }

  @Override
  public final List<T> add(Collection<NewRow<T>> added) {
    List<NewRow<T>> rows = List.copyOf(added);
    NewRow.requireRules(rows);
    return tables.change(
        store -> {
          BetweenRows<T> between = new BetweenRows<>(entity, store);
          return between.requireReferences(
              rows.stream()
                  .map(row -> between.keep(records.made(row, records.id(store, row))))
                  .toList());
        });
  }

  @Override
  public final List<Put<T>> put(
      Collection<NewRow<T>> rows, Field<T, ?> key, Resolution resolution) {
    List<NewRow<T>> all = List.copyOf(rows);
    NewRow.requireRulesBy(key, resolution, all);
    return tables.change(store -> new MemoryPutting<>(records, store, key, resolution).put(all));
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
    Set<Id<T>> wanted = new TreeSet<>(ids);
    change.requireRules();
    return change.values().isEmpty()
        ? 0
        : tables.change(store -> changed(store, wanted, change).size());
  }

  private List<T> changed(Store store, Set<Id<T>> ids, Change<T> change) {
    BetweenRows<T> between = new BetweenRows<>(entity, store);
    return between.requireReferences(
        ids.stream()
            .flatMap(id -> store.row(entity, id.value()).stream())
            .map(row -> between.keep(records.with(row, change)))
            .toList());
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
}
