package io.relata.jdbi;

import io.relata.domain.model.Field;
import io.relata.domain.model.Trait;
import java.time.Instant;
import java.util.Optional;

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
        """
            .formatted(SCHEMA, instant));
    TestDatabases.CATALOG.entities().stream()
        .flatMap(entity -> entity.fields().stream())
        .forEach(field -> defaultOf(field).ifPresent(preset -> set(settings, field, preset)));
    // What is looked up there first is found there.
    return new DatabaseSettings(
        settings.url() + "&currentSchema=" + SCHEMA + ",pg_catalog",
        settings.user(),
        settings.password(),
        settings.connections(),
        settings.statementTimeout());
  }

  private static Optional<String> defaultOf(Field<?, ?> field) {
    return field
        .trait(Trait.Default.class)
        .flatMap(
            preset ->
                switch (preset.initial()) {
                  case Trait.Usual.NOW -> Optional.of(SCHEMA + ".now()");
                  case Trait.Usual.TODAY -> Optional.of("cast(" + SCHEMA + ".now() as date)");
                  default -> Optional.empty();
                });
  }

  private static void set(DatabaseSettings settings, Field<?, ?> field, String preset) {
    Filled.run(
        settings,
        "alter table %s alter column %s set default %s"
            .formatted(field.owner(), field.name(), preset));
  }
}
