package io.relata.jdbi;

import io.relata.domain.NamedContract;
import io.relata.domain.model.Entity;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("io.relata.domain.Entities#named")
class NamedOnPostgresTest<T> extends OnPostgres implements NamedContract<T> {

  @Parameter
  @SuppressWarnings("NullAway.Init") // JUnit sets it before each class
  Entity<T> entity;

  @Override
  public Entity<T> entity() {
    return entity;
  }
}
