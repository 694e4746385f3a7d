package io.relata.application;

import io.relata.application.act.Rules;
import io.relata.application.work.MemoryUnitOfWork;
import io.relata.application.work.UnitOfWork;
import io.relata.application.write.MemoryRepositories;
import io.relata.domain.memory.MemoryWorld;
import java.time.Clock;

/** Rows in memory under the rules of their contexts: a world for each test. */
public abstract class InMemoryUnderRules implements UnderRules {

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
  public Rules rules() {
    return ContextRules.over(
        MemoryRepositories.of(world), world.reader(), world.slugs(), world.stock());
  }
}
