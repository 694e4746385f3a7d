package io.relata.jdbi.demo;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Indexes and foreign keys that are taken off tables while they are filled and put back after, for
 * that is quicker than keeping them up row by row, and checks as much.
 *
 * @param restoring the statements that put them back
 */
record Upkeep(Connection connection, List<String> restoring) {

  private static final String FOREIGN_KEYS =
      """
      select
        format('alter table %s drop constraint %I', conrelid::regclass, conname),
        format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
      from pg_constraint
      where contype = 'f' and conrelid = any (?::regclass[])
      """;

  private static final String INDEXES =
      """
      select
        format('drop index %s', indexrelid::regclass),
        pg_get_indexdef(indexrelid)
      from pg_index
      where indrelid = any (?::regclass[])
        and not exists (select from pg_constraint where conindid = indexrelid)
      """;

  /** Takes them off these tables, for the transaction at hand. */
  static Upkeep suspended(Connection connection, List<String> tables) throws SQLException {
    List<String> restoring = new ArrayList<>();
    Array names = connection.createArrayOf("text", tables.toArray());
    // Indexes come back first, for the foreign keys use them.
    restoring.addAll(takenOff(connection, INDEXES, names));
    restoring.addAll(takenOff(connection, FOREIGN_KEYS, names));
    return new Upkeep(connection, restoring);
  }

  void resume() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("set local maintenance_work_mem = '256MB'");
      for (String restore : restoring) {
        statement.execute(restore);
      }
    }
  }

  private static List<String> takenOff(Connection connection, String sql, Array tables)
      throws SQLException {
    List<String> removing = new ArrayList<>();
    List<String> restoring = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setArray(1, tables);
      try (ResultSet found = statement.executeQuery()) {
        while (found.next()) {
          removing.add(found.getString(1));
          restoring.add(found.getString(2));
        }
      }
    }
    try (Statement statement = connection.createStatement()) {
      for (String remove : removing) {
        statement.execute(remove);
      }
    }
    return restoring;
  }
}
