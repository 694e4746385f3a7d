package io.relata.jdbi;

import io.relata.domain.RepositoryContract;
import io.relata.domain.model.Entity;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("io.relata.domain.Entities#all")
class RepositoryOnPostgresTest<T> extends OnPostgres implements RepositoryContract<T> {

  @Parameter
  @SuppressWarnings("NullAway.Init") // JUnit sets it before each class
  Entity<T> entity;

  @Override
  public Entity<T> entity() {
    return entity;
  }
}
