package io.relata.jdbi;

import java.time.Instant;

/** Databases in which it is always the same time, so that what they date can be compared. */
final class StandingClock {

  private static final String SCHEMA = "standing";

  private StandingClock() {}

  /** A new, migrated and empty database. */
  static DatabaseSettings at(Instant instant) {
    DatabaseSettings settings = TestDatabases.migrated();
    Filled.run(
        settings,
        """
        create schema %1$s;
        create function %1$s.now() returns timestamptz immutable return timestamptz '%2$s';
        alter table people.users alter column created_at set default %1$s.now();
        alter table blog.posts alter column published_at set default %1$s.now();
        alter table blog.comments alter column created_at set default %1$s.now();
        """
            .formatted(SCHEMA, instant));
    // What is looked up there first is found there.
    return new DatabaseSettings(
        settings.url() + "&currentSchema=" + SCHEMA + ",pg_catalog",
        settings.user(),
        settings.password(),
        settings.connections(),
        settings.statementTimeout());
  }
}
