package io.relata.jdbi;

import io.relata.domain.memory.Store;
import io.relata.domain.model.Entity;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The identities that a database has given out, on a connection of its own. */
final class Identities implements AutoCloseable {

  private static final List<Entity<?>> ENTITIES = TestDatabases.CATALOG.entities();
  private static final String LAST =
      ENTITIES.stream()
          .map(
              entity ->
                  "coalesce(pg_sequence_last_value(pg_get_serial_sequence('"
                      + entity
                      + "', 'id')), 0)")
          .collect(Collectors.joining(", ", "select ", ""));
  // Quicker than to truncate them, which makes new files for all tables that refer to these.
  private static final String RESTART =
      Stream.of(
              Stream.of("set session_replication_role = replica"),
              TestDatabases.CATALOG.links().stream()
                  .map(relation -> "delete from " + relation.link().table()),
              ENTITIES.stream().map(entity -> "delete from " + entity),
              ENTITIES.stream()
                  .map(
                      entity ->
                          "select setval(pg_get_serial_sequence('"
                              + entity
                              + "', 'id'), 1, false)"))
          .flatMap(statements -> statements)
          .collect(Collectors.joining("; "));

  private final Connection connection;

  private Identities(Connection connection) {
    this.connection = connection;
  }

  static Identities of(DatabaseSettings settings) {
    try {
      return new Identities(
          DriverManager.getConnection(settings.url(), settings.user(), settings.password()));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Empties the database, and begins with the first identities again. */
  void restart() {
    try (Statement statement = connection.createStatement()) {
      statement.execute(RESTART);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Lets a store pass over all of them. */
  void passOver(Store store) {
    try (Statement statement = connection.createStatement();
        ResultSet last = statement.executeQuery(LAST)) {
      last.next();
      for (int i = 0; i < ENTITIES.size(); i++) {
        store.passOver(ENTITIES.get(i), last.getLong(i + 1));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
