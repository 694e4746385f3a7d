package io.relata.jdbi.demo;

import io.relata.domain.model.EntityName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/** What is asked of whole tables before and after they are filled. */
record Tables(Connection connection) {

  // Any number will do, as long as nothing else uses it.
  private static final long LOCK = 0x52656C617461L;

  /** Waits until nobody else fills tables. */
  void lock() throws SQLException {
    run("select pg_advisory_lock(" + LOCK + ")");
  }

  /**
   * Leaves foreign keys and triggers alone until the transaction ends, where we may; says whether
   * we may.
   */
  boolean leaveUnchecked() throws SQLException {
    boolean allowed = askText("select current_setting('is_superuser')").equals("on");
    if (allowed) {
      run("set local session_replication_role = replica");
    }
    return allowed;
  }

  boolean hasRows(EntityName table) throws SQLException {
    return ask("select count(*) from (select from " + Sql.quoted(table) + " limit 1) as rows") > 0;
  }

  long lastId(EntityName table) throws SQLException {
    return ask("select coalesce(max(id), 0) from " + Sql.quoted(table));
  }

  /** Empties these tables, and all that refer to them. */
  void truncate(List<EntityName> tables) throws SQLException {
    String names = tables.stream().map(Sql::quoted).collect(Collectors.joining(", "));
    run("truncate " + names + " restart identity cascade");
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

  /** Tells the planner what is there now. Runs outside a transaction. */
  void vacuum(EntityName table) throws SQLException {
    run("vacuum (analyze) " + Sql.quoted(table));
  }

  private long ask(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(sql)) {
      return answer.next() ? answer.getLong(1) : 0;
    }
  }

  private String askText(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(sql)) {
      answer.next();
      return answer.getString(1);
    }
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
