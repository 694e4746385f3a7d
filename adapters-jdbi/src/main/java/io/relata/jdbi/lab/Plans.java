package io.relata.jdbi.lab;

import io.relata.application.lab.Fact;
import io.relata.jdbi.query.Connections;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * How the statements that stayed prepared were planned: each time anew, or by a plan that was kept.
 */
record Plans(long prepared, long kept, long anew) {

  private static final String PREPARED =
      """
      select count(*), coalesce(sum(generic_plans), 0), coalesce(sum(custom_plans), 0)
      from pg_prepared_statements
      """;

  /** Those of the one connection that an experiment reads by. */
  static Plans of(Connections connections) throws SQLException {
    try (Connection connection = connections.forReading();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(PREPARED)) {
      found.next();
      return new Plans(found.getLong(1), found.getLong(2), found.getLong(3));
    }
  }

  void tell(List<Fact> data) {
    data.add(new Fact("statements that stayed prepared", String.valueOf(prepared)));
    if (kept + anew > 0) {
      data.add(
          new Fact(
              "runs of those by a kept plan", Math.round(100.0 * kept / (kept + anew)) + " %"));
    }
  }
}
