package io.relata.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.bootstrap.command.Databases.Database;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Experiments from the shell. */
@TestInstance(Lifecycle.PER_CLASS)
class LabTest {

  private Path folder;
  private Databases databases;
  private Database database;

  @BeforeAll
  void start(@TempDir Path given) throws SQLException {
    folder = given;
    databases = new Databases(folder.resolve("server"));
    database = databases.empty();
    Run demo = run("demo", "--authors=5", "--posts-per-author=20");
    assertThat(demo.exitCode()).as(demo.err()).isZero();
  }

  @AfterAll
  void stop() {
    databases.close();
  }

  @Test
  void theListNeedsNoDatabase() {
    Run run = Run.in(folder, Map.of(), "lab", "--list");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines()).hasSize(6);
    assertThat(run.out()).startsWith("loading    What does it cost to load posts");
    assertThat(folder.resolve(".relata")).doesNotExist();
  }

  @Test
  void oneIsToldAsTablesWithItsSql() {
    Run run = run("lab", "top", "--repetitions=2", "--seconds=5", "--sql");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("top: The newest three of each\nWhat does it cost")
        .contains("\ntime\n  authors  way            median  quartiles")
        .contains("\n        1  window ", "\n           lateral ")
        .contains("\nAt 1 authors, window took ")
        .contains("\nNot measured: 10 authors: there are fewer authors\n")
        .contains("\nOn posts 100, comments ", "PostgreSQL 18")
        .contains("\n-- window: the newest three\nselect ranked.author_id");
  }

  @Test
  void inJsonEachHasALine() {
    Run run = run("lab", "top", "keys", "--repetitions=1", "--seconds=5", "--format=json");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out().lines())
        .hasSize(2)
        .allMatch(line -> line.matches("\\{\"experiment\":\"\\w+\",\"findings\":\\{.*}}"));
  }

  @Test
  void withoutRowsItIsSaidWhatFillsTheDatabase() throws SQLException {
    Map<String, String> empty = databases.empty().environment();
    Run.in(folder, empty, "migrate");

    assertThat(Run.in(folder, empty, "lab", "top"))
        .isEqualTo(
            new Run(
                3,
                "",
                "relata: top: there are no posts to experiment with; ./relata demo fills the"
                    + " database\n"));
  }

  @Test
  void aDatabaseOfOthersIsNotChanged() throws SQLException {
    assertThat(Run.in(folder, databases.empty().environment(), "lab", "top").err())
        .isEqualTo("relata: top: the database has not all tables; ./relata migrate makes them\n");
  }

  private Run run(String... arguments) {
    return Run.in(folder, database.environment(), arguments);
  }
}
