package io.relata.jdbi.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.application.lab.CannotExperiment;
import io.relata.jdbi.DatabaseSettings;
import io.relata.jdbi.Filled;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class ShiftingTest {

  private final DatabaseSettings database = Filled.withAuthors(10, 30);

  @Test
  void anOffsetRepeatsAndSkipsAndAKeysetDoesNeither() throws SQLException {
    Found found = Found.by("shifting", database);

    assertThat(found.findings().leftOut()).isEmpty();
    for (long changed : new long[] {1, 2, 5, 10}) {
      assertThat(found.median("items seen twice", "keyset", changed)).isZero();
      assertThat(found.median("items never seen", "keyset", changed)).isZero();
      // Whatever is added above pushes as many onto the next page, of which there are fourteen.
      assertThat(found.median("items seen twice", "offset", changed))
          .isGreaterThanOrEqualTo(14.0 * changed);
    }
    assertThat(found.median("items never seen", "offset", 10)).isGreaterThan(10);
    assertThat(first("select count(*) from blog.posts")).isEqualTo("300");
    assertNothingIsLeft();
  }

  @Test
  void whatAnEarlierRunLeftBehindIsRemoved() throws SQLException {
    Filled.run(
        database,
        "create schema relata_laboratory;\ncreate table relata_laboratory.items (old text)");

    assertThat(Found.by("shifting", database).findings().charts()).hasSize(2);
    assertNothingIsLeft();
  }

  @Test
  void twoProcessesDoNotShareTheCopy() throws SQLException {
    try (Connection other = connect();
        Statement statement = other.createStatement()) {
      statement.execute("select pg_advisory_lock(hashtext('relata_laboratory'))");

      assertThatThrownBy(() -> Found.by("shifting", database))
          .isInstanceOf(CannotExperiment.class)
          .hasMessage("another laboratory works on this database");
    }
  }

  @Test
  void whoMayNotCreateASchemaIsToldSo() {
    Filled.run(
        database,
        """
        drop role if exists reader_of_the_laboratory;
        create role reader_of_the_laboratory login password 'secret';
        grant usage on schema blog to reader_of_the_laboratory;
        grant select on all tables in schema blog to reader_of_the_laboratory;
        """);
    DatabaseSettings asReader =
        DatabaseSettings.of(
            database.url().replaceFirst("\\?.*", ""), "reader_of_the_laboratory", "secret");

    assertThatThrownBy(() -> Found.by("shifting", asReader))
        .isInstanceOf(CannotExperiment.class)
        .hasMessageContaining("may not create a schema")
        .extracting(refusal -> ((CannotExperiment) refusal).hint())
        .asString()
        .startsWith("grant create");
  }

  private void assertNothingIsLeft() throws SQLException {
    assertThat(first("select count(*) from pg_namespace where nspname = 'relata_laboratory'"))
        .isEqualTo("0");
  }

  private String first(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      found.next();
      return found.getString(1);
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(database.url(), database.user(), database.password());
  }
}
