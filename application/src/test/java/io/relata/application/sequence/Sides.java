package io.relata.application.sequence;

import io.relata.application.work.MemoryUnitOfWork;
import io.relata.application.write.MemoryRepositories;
import io.relata.domain.memory.MemoryWorld;
import io.relata.domain.memory.Store;
import io.relata.domain.model.Catalog;

/**
 * A world in memory, and another adapter that is to do as it does.
 *
 * @param level lets memory pass over identities that the other has used up. No two rows ever get
 *     the same one, but what becomes of those that undone work was given is nobody's promise, and a
 *     sequence of the database goes on. Only after such work this is used.
 */
public record Sides(Catalog catalog, MemoryWorld world, Adapter other, Runnable level) {

  /** The world in memory as steps see it. */
  public static Adapter inMemory(MemoryWorld world) {
    return new Adapter(
        new MemoryUnitOfWork(world.tables()), MemoryRepositories.of(world), world.reader());
  }

  Adapter memory() {
    return inMemory(world);
  }

  Store data() {
    return world.tables().visible();
  }
}
