package io.relata.jdbi;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import io.relata.application.once.Ledger;
import io.relata.application.work.UnitOfWork;
import io.relata.application.write.Repositories;
import io.relata.domain.model.Catalog;
import io.relata.domain.model.Entity;
import io.relata.jdbi.query.Connections;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * A PostgreSQL database: connections for reading, which see one state of the data for as long as a
 * read takes and can change nothing, and connections for units of work.
 */
public final class Database implements Connections, AutoCloseable {

  // Reads find few rows by their keys in indexes that are cached. With its usual settings the
  // planner takes a page from an index to be four times as dear as one of a scan, and reads a whole
  // table for twenty rows; and it lays out a cache for all rows of a joined table, however short
  // the page is.
  private static final String READING =
      "-c default_transaction_isolation=repeatable\\ read"
          + " -c default_transaction_read_only=on"
          + " -c random_page_cost=1.1"
          + " -c enable_memoize=off";

  // Longer than any read that is well made holds a connection, and shorter than clients wait: who
  // gets none by then learns sooner from a refusal when to come back than from more waiting.
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

  private final HikariDataSource reading;
  private final HikariDataSource changing;
  private final Catalog catalog;
  private final JdbiUnitOfWork work;
  private final Writing writing;

  private Database(HikariDataSource reading, HikariDataSource changing, Catalog catalog) {
    this.reading = reading;
    this.changing = changing;
    this.catalog = catalog;
    this.work = new JdbiUnitOfWork(Writing.jdbi(changing, catalog), catalog);
    this.writing = new Writing(work, new Refusals(catalog));
  }

  public static Database open(DatabaseSettings settings, Catalog catalog) {
    HikariConfig reading = pool("relata-reading", settings);
    reading.addDataSourceProperty("options", READING);
    return new Database(
        new HikariDataSource(reading),
        new HikariDataSource(pool("relata-writing", settings)),
        catalog);
  }

  private static HikariConfig pool(String name, DatabaseSettings settings) {
    HikariConfig config = new HikariConfig();
    config.setPoolName(name);
    config.setJdbcUrl(settings.url());
    config.setUsername(settings.user());
    config.setPassword(settings.password());
    config.setMaximumPoolSize(settings.connections());
    config.setConnectionTimeout(LONGEST_WAIT.toMillis());
    config.setMinimumIdle(Math.min(2, settings.connections()));
    config.addDataSourceProperty("ApplicationName", name);
    config.addDataSourceProperty("tcpKeepAlive", "true");
    config.addDataSourceProperty("preparedStatementCacheQueries", "512");
    // The server's details repeat the values of a row, which belong in no log.
    config.addDataSourceProperty("logServerErrorDetail", "false");
    config.setConnectionInitSql(
        "set statement_timeout = %d; set time zone 'UTC'"
            .formatted(settings.statementTimeout().toMillis()));
    return config;
  }

  @Override
  public Connection forReading() throws SQLException {
    return reading.getConnection();
  }

  @Override
  public Optional<Connection> ofCurrentWork() {
    return work.current().map(Handle::getConnection);
  }

  /** Runs units of work on this database. */
  public UnitOfWork unitOfWork() {
    return work;
  }

  /** Does one piece of hand-written work in the unit of work at hand, or in one of its own. */
  public Writing writing() {
    return writing;
  }

  /** What writes the rows of all entities, and the links between them. */
  public Repositories repositories() {
    Repositories all = Repositories.linkedBy(new JdbiLinks(writing));
    for (Entity<?> entity : catalog.entities()) {
      all = with(all, entity);
    }
    return all;
  }

  private <T> Repositories with(Repositories others, Entity<T> entity) {
    return others.with(
        entity,
        entity.naming().isPresent()
            ? new JdbiNamed<>(entity, writing)
            : new JdbiRepository<>(entity, writing));
  }

  /**
   * Keeps answers on this database.
   *
   * @param time how long each is kept
   */
  public Ledger ledger(Duration time) {
    return new JdbiLedger(writing, time);
  }

  /** Whether it can be reached now. */
  public boolean answers() {
    try (Connection connection = reading.getConnection()) {
      return connection.isValid(1);
    } catch (SQLException e) {
      return false;
    }
  }

  /** How many connections there are, by what they are for and do: {@code reading_active}. */
  public Map<String, Long> connections() {
    Map<String, Long> connections = new HashMap<>();
    count(connections, "reading", reading.getHikariPoolMXBean());
    count(connections, "writing", changing.getHikariPoolMXBean());
    return connections;
  }

  private static void count(Map<String, Long> connections, String what, HikariPoolMXBean pool) {
    connections.put(what + "_active", (long) pool.getActiveConnections());
    connections.put(what + "_idle", (long) pool.getIdleConnections());
    connections.put(what + "_awaited", (long) pool.getThreadsAwaitingConnection());
  }

  @Override
  public void close() {
    reading.close();
    changing.close();
  }
}
