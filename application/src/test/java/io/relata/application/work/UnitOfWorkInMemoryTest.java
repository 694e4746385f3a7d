package io.relata.application.work;

import io.relata.domain.memory.MemoryWorld;
import java.time.Clock;

class UnitOfWorkInMemoryTest implements UnitOfWorkContract {

  private final MemoryWorld world = new MemoryWorld(Clock.systemUTC());

  @Override
  public MemoryWorld world() {
    return world;
  }

  @Override
  public UnitOfWork work() {
    return new MemoryUnitOfWork(world.tables());
  }
}
