package io.relata.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.bootstrap.Relata;
import io.relata.bootstrap.command.Databases.Database;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Demo data is there wholly or not at all, also where its loading is ended from outside. */
@TestInstance(Lifecycle.PER_CLASS)
class EndedLoadTest {

  private Path folder;
  private Databases databases;

  @BeforeAll
  void start(@TempDir Path given) {
    folder = given;
    databases = new Databases(folder.resolve("server"));
  }

  @AfterAll
  void stop() {
    databases.close();
  }

  /** The ways to end a process. */
  enum End {
    INTERRUPTED {
      @Override
      void come(Process process) {
        process.destroy();
      }
    },
    KILLED {
      @Override
      void come(Process process) {
        process.destroyForcibly();
      }
    };

    abstract void come(Process process);
  }

  @ParameterizedTest
  @EnumSource
  void leavesTheRowsThatWereThere(End end) throws IOException, SQLException {
    Database database = databases.empty();
    Run.in(folder, database.environment(), "demo", "--authors=1", "--posts-per-author=2");

    Process load = replacing(database);
    awaitAQuarter(load);
    end.come(load);
    load.onExit().orTimeout(30, TimeUnit.SECONDS).join();

    assertThat(load.exitValue()).isNotZero();
    assertThat(database.count("blog.posts")).isEqualTo(2);
    assertThat(Run.in(folder, database.environment(), "check").exitCode()).isZero();
  }

  private Process replacing(Database database) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Relata.class.getName(),
            "demo",
            "--replace",
            "--authors=2000");
    builder.environment().putAll(database.environment());
    return builder.directory(folder.toFile()).redirectErrorStream(true).start();
  }

  private static void awaitAQuarter(Process load) throws IOException {
    BufferedReader said = load.inputReader();
    assertThat(said.readLine()).startsWith(" 25 %");
  }
}
