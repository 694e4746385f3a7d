package io.relata.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.bootstrap.command.Databases.Database;
import io.relata.bootstrap.settings.Setting;
import io.relata.domain.Contexts;
import io.relata.domain.model.Context;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(Lifecycle.PER_CLASS)
class CommandsTest {

  private static final String[] SMALL = {"demo", "--authors", "3", "--posts-per-author", "4"};

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

  @Test
  void helpListsAllCommandsAndSettings() {
    Run help = run(Map.of(), "--help");

    assertThat(help.exitCode()).isZero();
    assertThat(help.out()).contains("migrate", "demo", "check", "Exit codes:");
    for (Setting setting : Setting.values()) {
      assertThat(help.out()).contains(setting.variable());
    }
    assertThat(help.err()).isEmpty();
  }

  @Test
  void migratingTwiceIsMigratingOnce() throws SQLException {
    Database database = databases.empty();

    assertThat(run(database, "migrate")).isEqualTo(new Run(0, "Ran 7 migrations.\n", ""));
    assertThat(run(database, "migrate")).isEqualTo(new Run(0, "The schema was up to date.\n", ""));
  }

  @Test
  void demoDataIsLoadedIntoTheSchemaItNeeds() throws SQLException {
    Database database = databases.empty();

    Run demo = run(database, SMALL);

    assertThat(demo.exitCode()).as(demo.err()).isZero();
    assertThat(demo.out()).matches("Loaded [0-9]+ rows, 12 of them posts.\n");
    assertThat(demo.err()).contains("100 %", "making indexes");
    assertThat(database.count("blog.posts")).isEqualTo(12);
    assertThat(run(database, "check"))
        .isEqualTo(new Run(0, "The database is as the model says.\n", ""));
  }

  @Test
  void demoDataIsNotLoadedOntoRows() throws SQLException {
    Database database = databases.empty();
    run(database, "migrate");
    database.change("insert into blog.tags (name) values ('mine')");

    assertThat(run(database, SMALL))
        .isEqualTo(
            new Run(
                3,
                "",
                "relata: blog.tags has rows already:"
                    + " give --add to keep them, or --replace to empty all tables\n"));
    assertThat(database.count("blog.tags")).isOne();
  }

  @Test
  void demoDataIsAddedToRows() throws SQLException {
    Database database = databases.empty();
    run(database, SMALL);

    assertThat(run(database, "demo", "--authors=1", "--posts-per-author=2", "--add").exitCode())
        .isZero();
    assertThat(database.count("blog.posts")).isEqualTo(14);
  }

  @Test
  void demoDataReplacesRows() throws SQLException {
    Database database = databases.empty();
    run(database, SMALL);

    assertThat(run(database, "demo", "--authors=1", "--posts-per-author=2", "--replace").exitCode())
        .isZero();
    assertThat(database.count("blog.posts")).isEqualTo(2);
  }

  @Test
  void checkListsWhatDiffersFromTheModel() throws SQLException {
    Database database = databases.empty();
    run(database, "migrate");
    database.change("drop index blog.authors_name_id_idx");
    database.change("alter table blog.tags add column colour text not null default 'red'");

    Run check = run(database, "check");

    assertThat(check.exitCode()).isOne();
    assertThat(check.out().lines())
        .hasSize(2)
        .anyMatch(line -> line.startsWith("blog.authors") && line.contains("name, id"))
        .anyMatch(line -> line.startsWith("blog.tags") && line.contains("colour"));
    assertThat(check.err()).isEqualTo("Differences between the model and the database: 2\n");
  }

  @Test
  void checkChangesNothing() throws SQLException {
    Database database = databases.empty();

    assertThat(run(database, "check"))
        .isEqualTo(run(database, "check"))
        .extracting(Run::out)
        .isEqualTo(
            Contexts.CATALOG.contexts().stream()
                .map(Context::name)
                .sorted()
                .map(context -> context + ": the schema is missing\n")
                .collect(Collectors.joining()));
  }

  @Test
  void withoutADatabaseAnEmbeddedOneKeepsTheData(@TempDir Path home) throws IOException {
    assertThat(Run.in(home, Map.of(), SMALL).exitCode()).isZero();
    Run again = Run.in(home, Map.of(), SMALL);

    assertThat(again.exitCode()).isEqualTo(3);
    assertThat(again.err()).contains("has rows already");
    assertThat(again.err()).doesNotContain(Files.readString(home.resolve(".relata/password")));
  }

  private Run run(Database database, String... arguments) {
    return run(database.environment(), arguments);
  }

  private Run run(Map<String, String> environment, String... arguments) {
    return Run.in(folder, environment, arguments);
  }
}
