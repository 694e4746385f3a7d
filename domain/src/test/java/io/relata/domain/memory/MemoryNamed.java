package io.relata.domain.memory;

import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.Named;
import io.relata.domain.model.NewRow;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/** Rows in memory that are known by names. */
class MemoryNamed<T> extends MemoryRepository<T> implements Named<T> {

  private final Entity<T> entity;
  private final Field<T, ?> naming;

  MemoryNamed(Entity<T> entity, Tables tables, Clock clock) {
    super(entity, tables, clock);
    this.entity = entity;
    this.naming = entity.naming().orElseThrow();
  }

  @Override
  public final List<T> named(Collection<String> names) {
    List<NewRow<T>> wanted =
        names.stream().map(name -> NewRow.of(entity).withPlain(naming, name)).toList();
    NewRow.requireRules(wanted);
    return tables().work(() -> wanted.stream().map(this::named).toList());
  }

  private T named(NewRow<T> wanted) {
    Object name = wanted.stored(naming).orElseThrow();
    return tables().visible().records(entity).stream()
        .filter(row -> name.equals(naming.plainIn(row)))
        .findFirst()
        .orElseGet(() -> add(List.of(wanted)).getFirst());
  }
}
