package io.relata.domain;

import io.relata.domain.memory.InMemory;
import io.relata.domain.model.Entity;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("io.relata.domain.Entities#named")
class NamedInMemoryTest<T> extends InMemory implements NamedContract<T> {

  private final Entity<T> entity;

  NamedInMemoryTest(Entity<T> entity) {
    this.entity = entity;
  }

  @Override
  public Entity<T> entity() {
    return entity;
  }
}
