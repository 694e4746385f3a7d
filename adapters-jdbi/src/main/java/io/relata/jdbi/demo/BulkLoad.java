package io.relata.jdbi.demo;

import io.relata.domain.model.Catalog;
import io.relata.domain.model.Entity;
import io.relata.domain.model.EntityName;
import io.relata.jdbi.DatabaseSettings;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * Fills the tables of a catalog with rows that fit together: all of them, or none. Whoever calls
 * vouches that they fit, for foreign keys are not checked where the database lets us leave that:
 * row by row it takes longer than all the rest.
 */
public final class BulkLoad implements AutoCloseable {

  private static final int CONNECTIONS = 2;

  private final List<EntityName> names;
  private final List<EntityName> links;
  private final List<Connection> connections = new ArrayList<>();

  private BulkLoad(Catalog catalog) {
    this.names = catalog.entities().stream().map(Entity::name).toList();
    this.links = catalog.links().stream().map(relation -> relation.link().table()).toList();
  }

  /** Connects, and waits until no other load runs. */
  public static BulkLoad begin(Catalog catalog, DatabaseSettings database) {
    BulkLoad load = new BulkLoad(catalog);
    try {
      for (int i = 0; i < CONNECTIONS; i++) {
        load.connections.add(
            DriverManager.getConnection(database.url(), database.user(), database.password()));
      }
      load.tables().lock();
      return load;
    } catch (SQLException e) {
      load.close();
      throw new LoadFailed(e);
    }
  }

  /** A table that has rows, where any has. */
  public Optional<EntityName> anyWithRows() {
    return orFail(
        () -> {
          for (EntityName table : names) {
            if (tables().hasRows(table)) {
              return Optional.of(table);
            }
          }
          return Optional.empty();
        });
  }

  /** The highest identity in each table, 0 where there is none. */
  public Map<EntityName, Long> lastIds() {
    return orFail(
        () -> {
          Map<EntityName, Long> last = new HashMap<>();
          for (EntityName table : names) {
            last.put(table, tables().lastId(table));
          }
          return last;
        });
  }

  /** Empties all tables, for good. */
  public void clear() {
    orFail(
        () -> {
          tables().truncate(names);
          return names;
        });
  }

  /**
   * Loads portions, of which each may refer to those before it.
   *
   * @param progress is told of so many more rows, by any thread
   */
  public void load(List<Portion<?>> portions, LongConsumer progress) {
    orFail(
        () -> {
          List<Connection> used = beginAll();
          new Filling(portions, progress).over(used);
          for (Connection connection : used) {
            connection.commit();
          }
          return used;
        });
  }

  /** Tells the planner what is there now. */
  public void analyze() {
    orFail(
        () -> {
          connections.getFirst().setAutoCommit(true);
          for (EntityName table : names) {
            tables().vacuum(table);
          }
          for (EntityName table : links) {
            tables().vacuum(table);
          }
          return names;
        });
  }

  /** The connections to use: only one where a row must be seen before it can be referred to. */
  private List<Connection> beginAll() throws SQLException {
    for (Connection connection : connections) {
      connection.setAutoCommit(false);
      if (!new Tables(connection).leaveUnchecked()) {
        return connections.subList(0, 1);
      }
    }
    return connections;
  }

  private Tables tables() {
    return new Tables(connections.getFirst());
  }

  /** Takes back what was not loaded wholly. */
  @Override
  public void close() {
    for (Connection connection : connections) {
      try {
        connection.close();
      } catch (SQLException e) {
        // Then it is gone, and the database has taken back what was begun.
      }
    }
  }

  private interface Step<V> {
    V take() throws SQLException;
  }

  private static <V> V orFail(Step<V> step) {
    try {
      return step.take();
    } catch (SQLException e) {
      throw new LoadFailed(e);
    }
  }
}
