package io.relata.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.bootstrap.command.Databases.Database;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearseTest {

  @TempDir private Path folder;

  @Test
  void endsByItselfAndLeavesADatabaseThatIsReady() throws SQLException {
    try (Databases databases = new Databases(folder.resolve("server"))) {
      Database database = databases.empty();

      assertThat(Run.in(folder, database.environment(), "rehearse", "serve", "--port=1"))
          .isEqualTo(new Run(0, "", ""));

      assertThat(Run.in(folder, database.environment(), "check").exitCode()).isZero();
    }
  }

  @Test
  void rehearsesNothingButServing() {
    assertThat(Run.in(folder, Map.of(), "rehearse", "demo"))
        .isEqualTo(new Run(2, "", "relata: only serve can be rehearsed, not demo\n"));
    assertThat(folder.resolve(".relata")).doesNotExist();
  }

  @Test
  void isNoCommandForPeople() {
    assertThat(Run.in(folder, Map.of(), "--help").out()).doesNotContain("rehearse");
  }
}
