package io.relata.jdbi.query;

import io.relata.application.shadow.Explain;
import io.relata.application.shadow.Explain.Detail;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.StringJoiner;

/** Explains a statement with the values it ran with, in a transaction that leaves no trace. */
final class Explaining {

  private final Connections connections;
  private final String sql;
  private final List<Bind> binds;

  Explaining(Connections connections, String sql, List<Bind> binds) {
    this.connections = connections;
    this.sql = sql;
    this.binds = binds;
  }

  String explain(Explain how) {
    try (Lease lease = Lease.ownTransaction(connections);
        PreparedStatement statement = lease.connection().prepareStatement(text(how))) {
      for (int i = 0; i < binds.size(); i++) {
        binds.get(i).to(statement, i + 1);
      }
      return lines(statement);
    } catch (SQLException e) {
      throw new ReadFailed(e);
    }
  }

  private String text(Explain how) {
    String format =
        switch (how.format()) {
          case TEXT -> "format text";
          case JSON -> "format json";
        };
    StringJoiner options = new StringJoiner(", ", "explain (", ")\n").add(format);
    for (Detail detail : Detail.values()) {
      if (how.details().contains(detail)) {
        options.add(detail.word());
      }
    }
    return options + sql;
  }

  private static String lines(PreparedStatement statement) throws SQLException {
    try (ResultSet answer = statement.executeQuery()) {
      StringJoiner lines = new StringJoiner("\n");
      while (answer.next()) {
        lines.add(answer.getString(1));
      }
      return lines.toString();
    }
  }
}
