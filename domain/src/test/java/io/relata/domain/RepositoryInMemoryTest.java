package io.relata.domain;

import io.relata.domain.memory.InMemory;
import io.relata.domain.model.Entity;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("io.relata.domain.Entities#all")
class RepositoryInMemoryTest<T> extends InMemory implements RepositoryContract<T> {

  private final Entity<T> entity;

  RepositoryInMemoryTest(Entity<T> entity) {
    this.entity = entity;
  }

  @Override
  public Entity<T> entity() {
    return entity;
  }
}
