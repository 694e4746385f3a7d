package io.relata.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken for a complete history is what Flyway would find nothing to do for. */
class HistoryTest {

  @Test
  void isCompleteWhereFlywayRanAll() {
    assertThat(new History(TestDatabases.migrated()).isComplete()).isTrue();
  }

  @Test
  void knowsAllScriptsThatFlywayKnows() {
    Stream<String> known =
        Arrays.stream(Migrations.flyway(TestDatabases.migrated()).info().all())
            .map(MigrationInfo::getScript)
            .filter(script -> script.endsWith(".sql"));

    assertThat(known).containsExactlyInAnyOrderElementsOf(History.SCRIPTS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update relata.flyway_schema_history set checksum = 1 where version = '2'",
        "update relata.flyway_schema_history set success = false where version = '2'",
        "update relata.flyway_schema_history set script = 'V3__more.sql' where version = '2'",
        "delete from relata.flyway_schema_history where version = '2'",
        "insert into relata.flyway_schema_history select 9, '9', '', type, 'V9__new.sql', checksum,"
            + " installed_by, installed_on, 1, true from relata.flyway_schema_history"
            + " where version = '2'",
        "drop schema relata cascade"
      })
  void isNotCompleteWhereAnythingDiffers(String change) throws SQLException {
    DatabaseSettings settings = TestDatabases.migrated();
    try (Connection connection =
            DriverManager.getConnection(settings.url(), settings.user(), settings.password());
        Statement statement = connection.createStatement()) {
      statement.execute(change);
    }

    assertThat(new History(settings).isComplete()).isFalse();
  }

  @Test
  void isNotCompleteWhereThereIsNoDatabase() {
    assertThat(
            new History(DatabaseSettings.of("jdbc:postgresql://127.0.0.1:1/away", "a", "b"))
                .isComplete())
        .isFalse();
  }
}
