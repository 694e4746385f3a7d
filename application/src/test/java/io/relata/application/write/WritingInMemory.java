package io.relata.application.write;

import io.relata.application.work.MemoryUnitOfWork;
import io.relata.application.work.UnitOfWork;
import io.relata.domain.memory.MemoryWorld;
import java.time.Clock;

/** Rows that are written in memory: a world for each test. */
public abstract class WritingInMemory {

  private final MemoryWorld world = new MemoryWorld(Clock.systemUTC());

  public MemoryWorld world() {
    return world;
  }

  public UnitOfWork work() {
    return new MemoryUnitOfWork(world.tables());
  }

  public Repositories repositories() {
    return MemoryRepositories.of(world);
  }
}
