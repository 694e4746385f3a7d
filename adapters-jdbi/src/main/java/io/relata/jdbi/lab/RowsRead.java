package io.relata.jdbi.lab;

import io.relata.application.shadow.Explain;
import io.relata.application.shadow.Explain.Detail;
import io.relata.application.shadow.Replay;
import io.relata.jdbi.query.Connections;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** How many rows a statement took from tables and indexes, as its plan tells when it really ran. */
final class RowsRead {

  private static final Explain ANALYZED = Explain.json(Detail.ANALYZE);

  /** The database reads its own plan: of each scan, what it gave and what it passed over. */
  private static final String SUM =
      """
      select coalesce(sum(
        (scan ->> 'Actual Loops')::numeric
          * ((scan ->> 'Actual Rows')::numeric + coalesce((scan ->> 'Rows Removed by Filter')::numeric, 0))
      ), 0)
      from jsonb_path_query(
        ?::jsonb,
        'strict $.**? (@."Node Type" like_regex "^(Seq|Index|Index Only|Bitmap Heap) Scan$")'
      ) as scan
      """;

  private RowsRead() {}

  static double by(Replay statement, Connections connections) throws SQLException {
    String plan = statement.explain(ANALYZED);
    try (Connection connection = connections.forReading();
        PreparedStatement sum = connection.prepareStatement(SUM)) {
      sum.setString(1, plan);
      try (ResultSet found = sum.executeQuery()) {
        found.next();
        return found.getDouble(1);
      }
    }
  }
}
