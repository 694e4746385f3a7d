package io.relata.jdbi;

import io.relata.application.once.Answer;
import io.relata.application.once.Kept;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** Makes answers of rows. Headers are stored as they are sent: {@code Name: value}. */
final class KeptMapper implements RowMapper<Kept> {

  private static final String SEPARATOR = ": ";

  static String[] stored(Map<String, String> headers) {
    return headers.entrySet().stream()
        .map(header -> header.getKey() + SEPARATOR + header.getValue())
        .toArray(String[]::new);
  }

  @Override
  public Kept map(ResultSet row, StatementContext context) throws SQLException {
    Map<String, String> headers = new LinkedHashMap<>();
    for (String header : (String[]) row.getArray("headers").getArray()) {
      String[] parts = header.split(SEPARATOR, 2);
      headers.put(parts[0], parts[1]);
    }
    return new Kept(
        row.getString("fingerprint"),
        new Answer(row.getInt("status"), headers, row.getBytes("body")));
  }
}
