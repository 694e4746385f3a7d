package io.relata.jdbi;

import io.relata.domain.memory.Store;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.ManyToMany;
import io.relata.jdbi.value.PostgresText;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Copies the rows of a store in memory into a database, ids and all. */
public final class Copying implements AutoCloseable {

  private final Connection connection;

  private Copying(Connection connection) {
    this.connection = connection;
  }

  public static void copy(Store store, DatabaseSettings target) {
    try (Copying copying =
        new Copying(DriverManager.getConnection(target.url(), target.user(), target.password()))) {
      copying.copy(store);
    } catch (SQLException e) {
      throw new IllegalStateException("could not copy the test data", e);
    }
  }

  private void copy(Store store) throws SQLException {
    run("set session_replication_role = replica");
    for (Entity<?> entity : TestDatabases.CATALOG.entities()) {
      copy(entity, store);
    }
    for (ManyToMany<?, ?> link : TestDatabases.CATALOG.links()) {
      copy(link, store);
    }
    run("analyze");
  }

  private <T> void copy(Entity<T> entity, Store store) throws SQLException {
    List<Field<T, ?>> fields = entity.fields();
    String columns = fields.stream().map(Field::name).collect(Collectors.joining(", "));
    String values =
        fields.stream()
            .map(field -> "cast(? as " + PostgresText.typeName(field.scalar()) + ")")
            .collect(Collectors.joining(", "));
    String sql =
        "insert into "
            + entity
            + " ("
            + columns
            + ") overriding system value values ("
            + values
            + ")";
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      for (T row : store.records(entity)) {
        for (int i = 0; i < fields.size(); i++) {
          insert.setString(i + 1, text(fields.get(i), row));
        }
        insert.addBatch();
      }
      insert.executeBatch();
    }
    run(
        "select setval(pg_get_serial_sequence('"
            + entity
            + "', 'id'), (select coalesce(max(id), 1) from "
            + entity
            + "))");
  }

  private static <T> @Nullable String text(Field<T, ?> field, T row) {
    Object plain = field.plainIn(row);
    return plain == null ? null : PostgresText.of(field.scalar(), plain);
  }

  private void copy(ManyToMany<?, ?> relation, Store store) throws SQLException {
    List<Store.Pair> pairs = store.pairs(relation.link());
    String values = String.join(", ", Collections.nCopies(pairs.size(), "(?, ?)"));
    if (pairs.isEmpty()) {
      return;
    }
    String sql =
        "insert into "
            + relation.link().table()
            + " ("
            + relation.link().near()
            + ", "
            + relation.link().far()
            + ") values "
            + values;
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      int index = 1;
      for (Store.Pair pair : pairs) {
        insert.setLong(index++, pair.near());
        insert.setLong(index++, pair.far());
      }
      insert.executeUpdate();
    }
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
