package io.relata.jdbi.lab;

import io.relata.application.lab.Bounds;
import io.relata.application.lab.Progress;
import io.relata.application.lab.Tally;
import io.relata.domain.model.Catalog;
import io.relata.domain.query.Query;
import io.relata.domain.query.Reader;
import io.relata.jdbi.Database;
import io.relata.jdbi.DatabaseSettings;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * What an experiment works with: connections of its own, set as those for reading are, whose bytes
 * are counted; and a time that ends.
 */
final class Bench implements AutoCloseable {

  private static final Duration LONGEST_STATEMENT = Duration.ofSeconds(5);

  private final DatabaseSettings settings;
  private final Traffic traffic;
  private final Database database;
  private final Census census;
  private final Bounds bounds;
  private final Deadline deadline;
  private final Progress progress;

  private Bench(
      DatabaseSettings settings, Traffic traffic, Database database, Bounds bounds, Progress heard)
      throws SQLException {
    this.settings = settings;
    this.traffic = traffic;
    this.database = database;
    this.bounds = bounds;
    this.progress = heard;
    this.deadline = Deadline.in(bounds.time());
    this.census = Census.of(database);
  }

  /** Connects; one connection is enough to read, and has all statements that were prepared. */
  static Bench open(DatabaseSettings given, Catalog catalog, Bounds bounds, Progress progress)
      throws SQLException {
    Traffic traffic = Traffic.open();
    DatabaseSettings own =
        new DatabaseSettings(
            traffic.counted(given.url()), given.user(), given.password(), 1, LONGEST_STATEMENT);
    try {
      Database database = Database.open(own, catalog);
      try {
        return new Bench(own, traffic, database, bounds, progress);
      } catch (SQLException | RuntimeException e) {
        database.close();
        throw e;
      }
    } catch (SQLException | RuntimeException e) {
      traffic.close();
      throw e;
    }
  }

  Database database() {
    return database;
  }

  Traffic traffic() {
    return traffic;
  }

  Census census() {
    return census;
  }

  Bounds bounds() {
    return bounds;
  }

  Deadline deadline() {
    return deadline;
  }

  Progress progress() {
    return progress;
  }

  /** What counts the statements of one run, and ends it with the experiment. */
  Tally tally() {
    return new Tally(deadline::isOver);
  }

  /** What a reader does for a query. */
  Way.Attempt reading(Reader reader, Query<?> query) {
    return sample -> sample.tally().over(() -> reader.find(query));
  }

  /** A further connection, which may change what is the laboratory's. */
  Connection connect() throws SQLException {
    Connection connection =
        DriverManager.getConnection(settings.url(), settings.user(), settings.password());
    try (Statement statement = connection.createStatement()) {
      statement.execute("set statement_timeout = " + LONGEST_STATEMENT.toMillis());
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  @Override
  public void close() {
    database.close();
    traffic.close();
  }
}
