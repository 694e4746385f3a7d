package io.relata.application.write;

import io.relata.domain.memory.MemoryWorld;
import io.relata.domain.model.Entity;

/** The repositories of a world. */
public final class MemoryRepositories {

  private MemoryRepositories() {}

  public static Repositories of(MemoryWorld world) {
    Repositories all = Repositories.linkedBy(world.links());
    for (Entity<?> entity : world.tables().catalog().entities()) {
      all = with(all, entity, world);
    }
    return all;
  }

  private static <T> Repositories with(Repositories others, Entity<T> entity, MemoryWorld world) {
    return others.with(entity, world.rows(entity));
  }
}
