package io.relata.domain;

import io.relata.domain.memory.MemoryWorld;
import java.time.Clock;

class WalkThroughInMemoryTest implements WalkThroughContract {

  private final World world = new MemoryWorld(Clock.systemUTC());

  @Override
  public World world() {
    return world;
  }
}
