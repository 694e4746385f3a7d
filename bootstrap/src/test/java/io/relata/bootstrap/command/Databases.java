package io.relata.bootstrap.command;

import io.relata.bootstrap.postgres.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** A server with as many empty databases as tests ask for. */
final class Databases implements AutoCloseable {

  private final EmbeddedPostgres postgres;
  private int count;

  Databases(Path folder) {
    this.postgres = EmbeddedPostgres.in(folder, 0);
  }

  /** A database that is its own, and how to reach it. */
  record Database(String url, String user, String password) {

    /** The settings that name it. */
    Map<String, String> environment() {
      return environmentAs(user, password);
    }

    /** The settings that name it, as someone else. */
    Map<String, String> environmentAs(String someone, String secret) {
      Map<String, String> environment = new HashMap<>();
      environment.put("RELATA_DATABASE_URL", url);
      environment.put("RELATA_DATABASE_USER", someone);
      environment.put("RELATA_DATABASE_PASSWORD", secret);
      return environment;
    }

    /** Changes something behind the back of the program. */
    void change(String sql) throws SQLException {
      try (Connection connection = DriverManager.getConnection(url, user, password);
          Statement statement = connection.createStatement()) {
        statement.execute(sql);
      }
    }

    long count(String table) throws SQLException {
      try (Connection connection = DriverManager.getConnection(url, user, password);
          Statement statement = connection.createStatement();
          ResultSet count = statement.executeQuery("select count(*) from " + table)) {
        count.next();
        return count.getLong(1);
      }
    }
  }

  Database empty() throws SQLException {
    String name = "empty" + ++count;
    first().change("create database " + name);
    return new Database(
        postgres.url().replaceFirst("[^/]*$", name), postgres.user(), postgres.password());
  }

  private Database first() {
    return new Database(postgres.url(), postgres.user(), postgres.password());
  }

  @Override
  public void close() {
    postgres.close();
  }
}
