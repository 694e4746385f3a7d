package io.relata.jdbi.demo;

import io.relata.domain.model.EntityName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** What is asked of whole tables before and after they are filled. */
record Tables(Connection connection, List<EntityName> names) {

  /** Takes them for this transaction alone. */
  void lock() throws SQLException {
    run("lock table " + String.join(", ", quoted()) + " in access exclusive mode");
  }

  /** Empties them. */
  void truncate() throws SQLException {
    run("truncate " + String.join(", ", quoted()) + " restart identity");
  }

  /** Tells the planner what is there now. Runs outside a transaction. */
  void vacuum() throws SQLException {
    run("vacuum (analyze) " + String.join(", ", quoted()));
  }

  boolean hasRows(EntityName table) throws SQLException {
    return ask("select count(*) from (select from " + Sql.quoted(table) + " limit 1) as rows") > 0;
  }

  long lastId(EntityName table) throws SQLException {
    return ask("select coalesce(max(id), 0) from " + Sql.quoted(table));
  }

  /** Lets the identities that the database gives go on after those that were loaded. */
  void continueIdentity(EntityName table) throws SQLException {
    String name = Sql.quoted(table);
    ask(
        """
        select setval(pg_get_serial_sequence('%s', 'id'), max(id))
        from %s
        having max(id) is not null
        """
            .formatted(name, name));
  }

  List<String> quoted() {
    return names.stream().map(Sql::quoted).toList();
  }

  private long ask(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(sql)) {
      return answer.next() ? answer.getLong(1) : 0;
    }
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
