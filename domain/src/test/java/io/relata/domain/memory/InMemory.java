package io.relata.domain.memory;

import io.relata.domain.World;
import java.time.Clock;

/** Runs a contract in memory: a world for each test. */
public abstract class InMemory {

  private final World world = new MemoryWorld(Clock.systemUTC());

  public World world() {
    return world;
  }
}
