package io.relata.jdbi;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** Runs a contract on PostgreSQL: a database for the class, emptied before each test. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class OnPostgres {

  private final JdbiWorld world = new JdbiWorld();

  public JdbiWorld world() {
    return world;
  }

  @BeforeEach
  void empty() {
    world.emptied();
  }

  @AfterAll
  void close() {
    world.close();
  }
}
