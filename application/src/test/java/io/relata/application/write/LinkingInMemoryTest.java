package io.relata.application.write;

import io.relata.application.work.MemoryUnitOfWork;
import io.relata.application.work.UnitOfWork;
import io.relata.domain.memory.MemoryWorld;
import java.time.Clock;

class LinkingInMemoryTest implements LinkingContract {

  private final MemoryWorld world = new MemoryWorld(Clock.systemUTC());

  @Override
  public MemoryWorld world() {
    return world;
  }

  @Override
  public UnitOfWork work() {
    return new MemoryUnitOfWork(world.tables());
  }

  @Override
  public Repositories repositories() {
    return MemoryRepositories.of(world);
  }
}
