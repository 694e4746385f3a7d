package io.relata.bootstrap.command;

import io.relata.bootstrap.postgres.EmbeddedPostgres;
import io.relata.bootstrap.settings.Settings;
import io.relata.domain.Contexts;
import io.relata.domain.model.Catalog;
import io.relata.jdbi.DatabaseSettings;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What a command works with: what is around, what was set, and the database. */
final class Session {

  // What it logs as a warning it also throws, and it is enough to be told once.
  private static final Logger DRIVER_LOG = Logger.getLogger("org.postgresql");

  /** Made when it is first asked for: a help text needs none. */
  private static final class Served {

    private static final Catalog CATALOG = Contexts.CATALOG;
  }

  private final Surroundings surroundings;
  private Globals globals = Globals.NONE;

  Session(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** Is told what the command line said. */
  void begin(Globals given) {
    this.globals = given;
    DRIVER_LOG.setLevel(given.debug() ? Level.INFO : Level.OFF);
    if (given.debug()) {
      System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "info");
    }
  }

  Globals globals() {
    return globals;
  }

  PrintStream out() {
    return surroundings.out();
  }

  PrintStream err() {
    return surroundings.err();
  }

  OutputStream bytes() {
    return surroundings.bytes();
  }

  boolean isTerminal() {
    return surroundings.isTerminal();
  }

  /** All contexts that this program serves. */
  Catalog catalog() {
    return Served.CATALOG;
  }

  Settings settings() {
    return Settings.read(
        globals.flags(), surroundings.environment(), globals.file(), surroundings.folder());
  }

  /** Works on the database that is set, or on the embedded one while it runs for that. */
  <R> R withDatabase(Function<DatabaseSettings, R> work) {
    Settings settings = settings();
    if (settings.database().isPresent()) {
      return work.apply(settings.database().get());
    }
    try (EmbeddedPostgres postgres =
        EmbeddedPostgres.in(settings.dataFolder(), settings.embeddedPort())) {
      return work.apply(
          new DatabaseSettings(
              postgres.url(),
              postgres.user(),
              postgres.password(),
              settings.connections(),
              settings.statementTimeout()));
    }
  }
}
