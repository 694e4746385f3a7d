package io.relata.application.write;

import io.relata.domain.model.Entity;
import io.relata.domain.model.Repository;
import java.util.HashMap;
import java.util.Map;

/** The repository of each entity that can be written. */
public final class Repositories {

  private final Map<Entity<?>, Repository<?>> byEntity;

  private Repositories(Map<Entity<?>, Repository<?>> byEntity) {
    this.byEntity = Map.copyOf(byEntity);
  }

  public static Repositories none() {
    return new Repositories(Map.of());
  }

  /** The same and one more. */
  public <T> Repositories with(Entity<T> entity, Repository<T> repository) {
    Map<Entity<?>, Repository<?>> more = new HashMap<>(byEntity);
    more.put(entity, repository);
    return new Repositories(more);
  }

  /** All of both. */
  public Repositories and(Repositories others) {
    Map<Entity<?>, Repository<?>> all = new HashMap<>(byEntity);
    all.putAll(others.byEntity);
    return new Repositories(all);
  }

  @SuppressWarnings("unchecked") // each was put there for the entity of its rows
  public <T> Repository<T> of(Entity<T> entity) {
    Repository<?> repository = byEntity.get(entity);
    if (repository == null) {
      throw new IllegalStateException("nothing writes " + entity);
    }
    return (Repository<T>) repository;
  }
}
