package io.relata.jdbi.query;

import io.relata.domain.query.Query;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The plan by which the root statement of a query ran. */
record Explained(String plan) {

  private static final Pattern BUFFERS =
      Pattern.compile("Buffers: shared(?: hit=(\\d+))?(?: read=(\\d+))?");

  static Explained of(Query<?> query, Connections connections) throws SQLException {
    Node<?> root = new Plans(Node.Riding.TO_ONE).root(query);
    Sql sql = root.selectedAsRoot().sql();
    Values values = new Values(query);
    try (Connection connection = connections.forReading();
        PreparedStatement statement =
            connection.prepareStatement("explain (analyze, buffers, timing off) " + sql.text())) {
      for (int i = 0; i < sql.slots().size(); i++) {
        values.at(sql.slots().get(i), Ask.NO_KEYS).to(statement, i + 1);
      }
      try (ResultSet lines = statement.executeQuery()) {
        StringBuilder plan = new StringBuilder();
        while (lines.next()) {
          plan.append(lines.getString(1)).append('\n');
        }
        return new Explained(plan.toString());
      }
    }
  }

  /** How many pages of tables and indexes the whole statement touched. */
  int buffers() {
    Matcher matcher = BUFFERS.matcher(plan);
    if (!matcher.find()) {
      throw new IllegalStateException("no buffers in " + plan);
    }
    return number(matcher.group(1)) + number(matcher.group(2));
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  @Override
  public String toString() {
    return plan;
  }
}
