package io.relata.jdbi.lab;

import io.relata.jdbi.query.Connections;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A statement that no reader writes, with what is bound to it. */
record ByHand(String reason, String sql, Binding binding) {

  /** Binds the values. */
  interface Binding {
    void to(PreparedStatement statement) throws SQLException;
  }

  /** Runs it, takes all rows, and is counted. */
  void run(Connections connections, Sample sample) throws SQLException {
    int rows = 0;
    try (Connection connection = connections.forReading();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      binding.to(statement);
      try (ResultSet answer = statement.executeQuery()) {
        while (answer.next()) {
          rows++;
        }
      }
    }
    sample.tally().ran(reason, sql, rows);
  }

  /** Runs it to know the ids that it gives first in each row. */
  List<Long> ids(Connections connections) throws SQLException {
    List<Long> ids = new ArrayList<>();
    try (Connection connection = connections.forReading();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      binding.to(statement);
      try (ResultSet answer = statement.executeQuery()) {
        while (answer.next()) {
          ids.add(answer.getLong(1));
        }
      }
    }
    return ids;
  }
}
