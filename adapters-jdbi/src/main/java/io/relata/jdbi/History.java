package io.relata.jdbi;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;

/**
 * What ran on a database so far, as Flyway wrote it down. To look here takes a hundredth of the
 * time that Flyway takes to find out that there is nothing to do.
 */
record History(DatabaseSettings settings) {

  /** All migrations there are. */
  static final List<String> SCRIPTS =
      List.of(
          "V1__people.sql",
          "V2__blog.sql",
          "V3__answers.sql",
          "V4__tasks.sql",
          "V5__budget.sql",
          "V6__school.sql",
          "V7__shop.sql");

  private static final String RAN =
      """
      select script, checksum, success
      from relata.flyway_schema_history
      where type = 'SQL'
      """;

  /**
   * Whether exactly these migrations ran, as they are. Where that can not be told, it is not so.
   */
  boolean isComplete() {
    try (Connection connection =
            DriverManager.getConnection(settings.url(), settings.user(), settings.password());
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(RAN)) {
      Map<String, Integer> ran = new HashMap<>();
      while (rows.next()) {
        if (!rows.getBoolean("success")) {
          return false;
        }
        ran.put(rows.getString("script"), rows.getInt("checksum"));
      }
      return ran.equals(expected());
    } catch (SQLException e) {
      return false;
    }
  }

  private static Map<String, Integer> expected() {
    Map<String, Integer> expected = new HashMap<>();
    SCRIPTS.forEach(script -> expected.put(script, checksum(script)));
    return expected;
  }

  /** The sum that Flyway makes of a script, which leaves out how its lines end. */
  private static int checksum(String script) {
    try (InputStream bytes =
            Objects.requireNonNull(History.class.getResourceAsStream("migration/" + script));
        BufferedReader text =
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      CRC32 sum = new CRC32();
      text.lines().forEach(line -> sum.update(line.getBytes(StandardCharsets.UTF_8)));
      return (int) sum.getValue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
