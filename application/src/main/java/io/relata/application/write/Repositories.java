package io.relata.application.write;

import io.relata.domain.model.Entity;
import io.relata.domain.model.Links;
import io.relata.domain.model.Named;
import io.relata.domain.model.Repository;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The repository of each entity that can be written, and the links between their rows. */
public final class Repositories {

  private final Links links;
  private final Map<Entity<?>, Repository<?>> byEntity;

  private Repositories(Links links, Map<Entity<?>, Repository<?>> byEntity) {
    this.links = links;
    this.byEntity = Map.copyOf(byEntity);
  }

  /** None yet, whose rows will be linked by these. */
  public static Repositories linkedBy(Links links) {
    return new Repositories(links, Map.of());
  }

  /** The same and one more. */
  public <T> Repositories with(Entity<T> entity, Repository<T> repository) {
    Map<Entity<?>, Repository<?>> more = new HashMap<>(byEntity);
    more.put(entity, repository);
    return new Repositories(links, more);
  }

  /** All entities that can be written. */
  public Set<Entity<?>> entities() {
    return byEntity.keySet();
  }

  public Links links() {
    return links;
  }

  @SuppressWarnings("unchecked") // each was put there for the entity of its rows
  public <T> Repository<T> of(Entity<T> entity) {
    Repository<?> repository = byEntity.get(entity);
    if (repository == null) {
      throw new IllegalStateException("nothing writes " + entity);
    }
    return (Repository<T>) repository;
  }

  /** That of an entity whose rows are known by names. */
  public <T> Named<T> ofNamed(Entity<T> entity) {
    if (of(entity) instanceof Named<T> named) {
      return named;
    }
    throw new IllegalStateException("nothing finds " + entity + " by names");
  }
}
