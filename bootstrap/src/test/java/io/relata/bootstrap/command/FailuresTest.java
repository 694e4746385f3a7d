package io.relata.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.bootstrap.command.Databases.Database;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each failure is told in one line, with exit code 3, and without a password. */
@TestInstance(Lifecycle.PER_CLASS)
class FailuresTest {

  private static final String SECRET = "s3cret";

  private Path folder;
  private Databases databases;
  private Database database;

  @BeforeAll
  void start(@TempDir Path given) throws SQLException {
    folder = given;
    databases = new Databases(folder.resolve("server"));
    database = databases.empty();
    database.change("create role guest login password '" + SECRET + "'");
  }

  @AfterAll
  void stop() {
    databases.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"migrate", "demo", "check", "query blog/posts"})
  void aWrongPassword(String command) {
    assertFails(database.environmentAs("guest", SECRET + "!"), command)
        .contains("password authentication failed for user \"guest\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"migrate", "demo", "check", "query blog/posts"})
  void aDatabaseThatIsAway(String command) {
    String url = "postgresql://guest:" + SECRET + "@127.0.0.1:1/away";

    assertFails(Map.of("RELATA_DATABASE_URL", url), command)
        .contains("Connection to 127.0.0.1:1 refused");
  }

  @ParameterizedTest
  @ValueSource(strings = {"migrate", "demo", "check", "query blog/posts"})
  void aDatabaseThatIsNotThere(String command) {
    Database missing = new Database(database.url() + "0", "guest", SECRET);

    assertFails(missing.environment(), command).contains("does not exist");
  }

  @Test
  void aUserWithoutRightsToMigrate() throws SQLException {
    Database database = migrated();

    assertFails(database.environmentAs("guest", SECRET), "migrate")
        .contains("permission denied for schema relata");
  }

  @Test
  void aUserWithoutRightsToWrite() throws SQLException {
    Database database = migrated();
    for (String schema : List.of("relata", "people", "blog")) {
      database.change("grant usage on schema " + schema + " to guest");
      database.change("grant select on all tables in schema " + schema + " to guest");
    }

    assertFails(database.environmentAs("guest", SECRET), "demo")
        .contains("could not be loaded: ERROR: permission denied for table users");
  }

  @ParameterizedTest
  @ValueSource(strings = {"migrate", "demo", "check", "query blog/posts"})
  void aFolderThatCanNotBe(String command) {
    assertFails(Map.of("RELATA_DATA_DIR", "/dev/null/relata"), command)
        .contains("cannot write to /dev/null/relata: make it writable, or choose another");
  }

  private Database migrated() throws SQLException {
    Database database = databases.empty();
    assertThat(Run.in(folder, database.environment(), "migrate").exitCode()).isZero();
    return database;
  }

  private AbstractStringAssert<?> assertFails(Map<String, String> environment, String command) {
    Run run = Run.in(folder, environment, command.split(" "));
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSize(1);
    return assertThat(run.err()).startsWith("relata: ").doesNotContain(SECRET);
  }
}
