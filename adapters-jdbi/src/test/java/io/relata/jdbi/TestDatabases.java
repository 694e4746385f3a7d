package io.relata.jdbi;

import io.relata.domain.Contexts;
import io.relata.domain.model.Catalog;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Databases for tests: one PostgreSQL for the whole run, and for each that asks a database of its
 * own, copied from one that is migrated once. So tests run side by side and share nothing.
 */
public final class TestDatabases {

  public static final Catalog CATALOG = Contexts.CATALOG;

  private static final String TEMPLATE = "migrated";
  private static final AtomicInteger COUNT = new AtomicInteger();

  private TestDatabases() {}

  /** The server, started on first use and stopped when the tests are over. */
  private static final class Server {

    private static final EmbeddedPostgres POSTGRES = start();

    private static EmbeddedPostgres start() {
      try {
        EmbeddedPostgres postgres =
            EmbeddedPostgres.builder()
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("encoding", "UTF8")
                .setServerConfig("max_connections", "200")
                .setServerConfig("shared_buffers", "512MB")
                // Nobody needs this data after a crash.
                .setServerConfig("fsync", "off")
                .setServerConfig("full_page_writes", "off")
                // Off, a vacuum right after a load could not yet mark its pages as visible to all.
                .setServerConfig("synchronous_commit", "on")
                .start();
        run(postgres, "create database " + TEMPLATE);
        Migrations.run(settings(postgres, TEMPLATE));
        return postgres;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void run(EmbeddedPostgres postgres, String sql) {
      try (Connection connection = postgres.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute(sql);
      } catch (SQLException e) {
        throw new IllegalStateException("could not " + sql, e);
      }
    }

    private static DatabaseSettings settings(EmbeddedPostgres postgres, String name) {
      return new DatabaseSettings(
          postgres.getJdbcUrl("postgres", name), "postgres", "postgres", 8, Duration.ofMinutes(2));
    }
  }

  /** The settings of a new, migrated and empty database. */
  public static synchronized DatabaseSettings migrated() {
    String name = "test_" + COUNT.incrementAndGet();
    Server.run(Server.POSTGRES, "create database " + name + " template " + TEMPLATE);
    return Server.settings(Server.POSTGRES, name);
  }

  /** A new, migrated and empty database. */
  public static Database open() {
    return Database.open(migrated(), CATALOG);
  }
}
