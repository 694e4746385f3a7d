package io.relata.jdbi;

import org.flywaydb.core.Flyway;

/** Brings the schema of a database to the state that this program expects. */
public final class Migrations {

  private Migrations() {}

  /** Runs what has not run yet; says how many migrations that were. */
  public static int run(DatabaseSettings settings) {
    return new History(settings).isComplete() ? 0 : flyway(settings).migrate().migrationsExecuted;
  }

  static Flyway flyway(DatabaseSettings settings) {
    return Flyway.configure()
        .dataSource(settings.url(), settings.user(), settings.password())
        .locations("classpath:io/relata/jdbi/migration")
        .defaultSchema("relata")
        .createSchemas(true)
        .load();
  }
}
