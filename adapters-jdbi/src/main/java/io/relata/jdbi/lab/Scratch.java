package io.relata.jdbi.lab;

import io.relata.application.lab.CannotExperiment;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A copy of the keys of posts, which the laboratory may change. It lies in a schema of its own that
 * is removed at the end; one that a run left behind is removed by the next. A lock that ends with
 * its connection tells one that is left behind from one that is in use.
 */
final class Scratch implements AutoCloseable {

  static final String SCHEMA = "relata_laboratory";

  /** More would take longer and show the same. */
  static final int MOST = 1_000;

  private static final String NOT_ALLOWED = "42501";
  private static final String LOCK = "select pg_try_advisory_lock(hashtext('" + SCHEMA + "'))";
  private static final String REMOVE = "drop schema if exists " + SCHEMA + " cascade";

  private static final String MAKE =
      """
      create schema relata_laboratory;
      create unlogged table relata_laboratory.kept as
        select posts.id, posts.published_at
        from blog.posts
        order by posts.published_at desc, posts.id desc
        limit %d;
      create unlogged table relata_laboratory.items (
        id           bigint      not null,
        published_at timestamptz not null
      );
      create index on relata_laboratory.items (published_at, id);
      """
          .formatted(MOST);

  private static final String RESTORE =
      """
      truncate relata_laboratory.items;
      insert into relata_laboratory.items (id, published_at)
      select kept.id, kept.published_at from relata_laboratory.kept;
      analyze relata_laboratory.items;
      """;

  private static final String ADD =
      """
      insert into relata_laboratory.items (id, published_at)
      select newest.id + number, newest.published_at + number * interval '1 minute'
      from generate_series(1, ?) as number
      cross join (
        select max(items.id) as id, max(items.published_at) as published_at
        from relata_laboratory.items
      ) as newest
      """;

  private static final String REMOVE_ANY =
      """
      delete from relata_laboratory.items
      where items.id in (
        select chosen.id
        from relata_laboratory.items as chosen
        order by hashint8(chosen.id # ?)
        limit ?
      )
      """;

  private final Connection connection;

  private Scratch(Connection connection) {
    this.connection = connection;
  }

  static Scratch open(Bench bench) throws SQLException {
    Scratch scratch = new Scratch(bench.connect());
    try {
      scratch.make();
      return scratch;
    } catch (SQLException | RuntimeException e) {
      scratch.connection.close();
      throw e;
    }
  }

  private void make() throws SQLException {
    requireLock();
    try {
      run(REMOVE);
      run(MAKE);
    } catch (SQLException e) {
      if (NOT_ALLOWED.equals(e.getSQLState())) {
        throw new CannotExperiment(
            "the database's user may not create a schema, which this experiment needs for a copy"
                + " that it may change",
            "grant create on the database to that user, or start without a database of your own");
      }
      throw e;
    }
  }

  private void requireLock() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet locked = statement.executeQuery(LOCK)) {
      locked.next();
      if (!locked.getBoolean(1)) {
        throw new CannotExperiment(
            "another laboratory works on this database", "come back when it is done");
      }
    }
  }

  /** As it was in the beginning. */
  void restore() throws SQLException {
    run(RESTORE);
  }

  /** Adds so many items, newer than all that are there. */
  void add(long items) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(ADD)) {
      statement.setLong(1, items);
      statement.executeUpdate();
    }
  }

  /** Removes so many, anywhere; another seed removes others. */
  void remove(long items, long seed) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(REMOVE_ANY)) {
      statement.setLong(1, seed);
      statement.setLong(2, items);
      statement.executeUpdate();
    }
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    try (connection) {
      run(REMOVE);
    }
  }
}
