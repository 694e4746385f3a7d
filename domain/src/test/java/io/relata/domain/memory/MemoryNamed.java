package io.relata.domain.memory;

import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.Named;
import io.relata.domain.model.NewRow;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Rows in memory that are known by names. */
final class MemoryNamed<T> extends MemoryRepository<T> implements Named<T> {

  private final Entity<T> entity;
  private final Field<T, ?> naming;

  MemoryNamed(Entity<T> entity, Tables tables, Clock clock) {
    super(entity, tables, clock);
    this.entity = entity;
    this.naming = entity.naming().orElseThrow();
  }

  @Override
  public List<T> named(Collection<String> names) {
    NewRow.requireRules(
        names.stream().map(name -> NewRow.of(entity).withPlain(naming, name)).toList());
    return tables()
        .work(
            () -> {
              // New ones get their identities in the order of their names.
              names.stream().distinct().sorted(PlainOrder.COMPARATOR).forEach(this::addMissing);
              return names.stream().map(name -> named(name).orElseThrow()).toList();
            });
  }

  private void addMissing(String name) {
    if (named(name).isEmpty()) {
      add(List.of(NewRow.of(entity).withPlain(naming, name)));
    }
  }

  private Optional<T> named(String name) {
    return tables().visible().records(entity).stream()
        .filter(row -> name.equals(naming.plainIn(row)))
        .findFirst();
  }
}
