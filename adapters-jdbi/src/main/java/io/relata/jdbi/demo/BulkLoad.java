package io.relata.jdbi.demo;

import io.relata.domain.model.Catalog;
import io.relata.domain.model.Entity;
import io.relata.domain.model.EntityName;
import io.relata.jdbi.DatabaseSettings;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Fills the tables of a catalog, all of it in one transaction that has them for itself. Rows must
 * keep the rules that the database has, and the load fails as a whole where they do not.
 */
public final class BulkLoad implements AutoCloseable {

  private final Connection connection;
  private final List<EntityName> entities;
  private final Tables tables;
  private boolean emptied;
  private @Nullable Upkeep upkeep;

  private BulkLoad(Connection connection, Catalog catalog) {
    this.connection = connection;
    this.entities = catalog.entities().stream().map(Entity::name).toList();
    Stream<EntityName> links = catalog.links().stream().map(relation -> relation.link().table());
    this.tables = new Tables(connection, Stream.concat(entities.stream(), links).toList());
  }

  /** Connects, and waits until nobody uses the tables. */
  public static BulkLoad begin(Catalog catalog, DatabaseSettings database) {
    return orFail(
        () -> {
          Connection connection =
              DriverManager.getConnection(database.url(), database.user(), database.password());
          BulkLoad load = new BulkLoad(connection, catalog);
          connection.setAutoCommit(false);
          load.tables.lock();
          return load;
        });
  }

  /** A table that has rows, where any has. */
  public Optional<EntityName> anyWithRows() {
    return orFail(
        () -> {
          for (EntityName entity : entities) {
            if (tables.hasRows(entity)) {
              return Optional.of(entity);
            }
          }
          return Optional.empty();
        });
  }

  /** Empties all tables first. */
  public void clear() {
    orFail(
        () -> {
          tables.truncate();
          emptied = true;
          return emptied;
        });
  }

  /** The highest identity in each table, 0 where there is none. */
  public Map<EntityName, Long> lastIds() {
    return orFail(
        () -> {
          Map<EntityName, Long> last = new HashMap<>();
          for (EntityName entity : entities) {
            last.put(entity, tables.lastId(entity));
          }
          return last;
        });
  }

  /**
   * Copies rows into the tables, without indexes on them until {@link #finish}.
   *
   * @param progress is told of so many more rows
   */
  public void fill(List<Portion<?>> portions, LongConsumer progress) {
    orFail(
        () -> {
          upkeep = Upkeep.suspended(connection, tables.quoted());
          Filling filling = new Filling(connection, emptied, progress);
          for (Portion<?> portion : portions) {
            filling.copy(portion);
          }
          return upkeep;
        });
  }

  /** Checks the rows and lets everyone see them. */
  public void finish() {
    orFail(
        () -> {
          if (upkeep != null) {
            upkeep.resume();
          }
          for (EntityName entity : entities) {
            tables.continueIdentity(entity);
          }
          connection.commit();
          connection.setAutoCommit(true);
          tables.vacuum();
          return tables;
        });
  }

  /** Takes back what was not loaded wholly. */
  @Override
  public void close() {
    orFail(
        () -> {
          connection.close();
          return connection;
        });
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
