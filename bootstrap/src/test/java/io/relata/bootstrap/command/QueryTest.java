package io.relata.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.bootstrap.command.Databases.Database;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A request from the shell is answered, or refused, as someone at a shell wants it. */
@TestInstance(Lifecycle.PER_CLASS)
class QueryTest {

  private Path folder;
  private Databases databases;
  private Database database;

  @BeforeAll
  void start(@TempDir Path given) throws SQLException {
    folder = given;
    databases = new Databases(folder.resolve("server"));
    database = databases.empty();
    run("demo", "--authors=3", "--posts-per-author=4");
    database.change("insert into blog.tags (name) values ('two words, one tag')");
  }

  @AfterAll
  void stop() {
    databases.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "blog/tags?select=name&name=eq.two words, one tag",
        "/blog/tags?select=name&name=eq.two words, one tag",
        "/rest/v1/tags?select=name&name=eq.two words, one tag",
        "blog/tags?select=name&name=eq.two+words%2C%20one+tag",
        "blog/tags|select=name|name=eq.two words, one tag",
        "blog/tags?select=name|name=eq.two words, one tag"
      })
  void anAddressMayBeTypedInManyWays(String words) {
    String[] typed = ("query|" + words).split("\\|", -1);

    assertThat(run(typed)).isEqualTo(new Run(0, "[{\"name\":\"two words, one tag\"}]\n", ""));
  }

  @Test
  void theShadowIsShownBesideTheAnswer() {
    Run run = run("query", "blog/posts?select=title,tags(name)&limit=2", "--shadow");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.err())
        .startsWith("-- root blog.posts, trip 1, keys in 0, rows out ")
        .contains(" ms\nselect posts.id, posts.title\nfrom blog.posts\n")
        .contains("-- relation tags, trip 2, keys in 2, rows out ")
        .contains("\n-- ░ wait █ execute ▒ read\n-- |", " ms  root blog.posts\n-- |")
        .contains(" ms  relation tags\n")
        .endsWith("\n-- statements 2/2 (ran/budget), trips 2\n");
  }

  @Test
  void theShadowIsNoSettingHere() {
    Run run = run("query", "--shadow", "blog/posts?select=id&limit=1");

    assertThat(run.out()).isEqualTo("[{\"id\":1}]\n");
    assertThat(run.err()).contains("-- statements 1/1");
  }

  @Test
  void aCountIsToldBesideTheAnswer() {
    assertThat(run("query", "blog/posts?select=id&limit=1", "--count", "exact"))
        .isEqualTo(new Run(0, "[{\"id\":1}]\n", "rows 0-0/12\n"));
  }

  @Test
  void whatALimitCutIsToldBesideTheAnswer() {
    assertThat(run("query", "blog/posts?select=id&limit=3", "--max-rows=1"))
        .isEqualTo(new Run(0, "[{\"id\":1}]\n", "cut at a limit: .\n"));
  }

  @Test
  void aPlanIsShown() {
    Run run = run("query", "blog/posts?select=id&limit=1", "--format=plan");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).startsWith("-- root blog.posts\nLimit ").contains("actual", "Buffers:");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "posts                              | this is no address of rows; one is like blog/posts",
        "blog//1                            | this is no address of rows; one is like blog/posts",
        "blog/pots                          | there is no \"pots\" in the context blog; there are",
        "garage/items                       | there is no context \"garage\"; there are people,"
            + " blog",
        "blog/posts/one                     | the id in the address takes",
        "blog/posts?offset=1&after=(1)      | after, column 1: offset and a cursor exclude",
        "blog/posts?title=eq.%zz            | the encoded value of \"title\", column 4: found",
        "blog/posts?select=id --format=x    | --format must be one of json, ndjson, csv, object",
        "blog/posts?select=id --format=x/y  | Accept takes none of the forms that are offered",
        "blog/posts?select=id --count=all   | --count must be one of exact, planned, estimated",
        "blog/posts?id=in.(1,2) --max-values=1 | 2 values in a list are asked for; the limit is 1",
      })
  void whatIsWrongIsToldWithExitCode2(String arguments, String told) {
    Run run = run(("query " + arguments).split(" "));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("relata: ").contains(told);
    assertThat(run.err().lines().count()).isLessThanOrEqualTo(2);
  }

  @Test
  void anArrowShowsWhere() {
    assertThat(run("query", "blog/posts?id=gt.1&select=id,titel,author(name)"))
        .isEqualTo(
            new Run(
                2,
                "",
                """
                relata: select, column 4: posts has no field "titel"; did you mean title?
                  select=id, --> titel,author(name)
                """));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "blog/posts/999                     | there is no row 999 in blog.posts that fits",
        "blog/posts --format=object         | there is not exactly one: The result contains 12",
        "blog/posts?offset=50 --count=exact | the page begins after 50 rows, and there are only 12",
      })
  void whatTheDataDoesNotHaveIsToldWithExitCode3(String arguments, String told) {
    Run run = run(("query " + arguments).split(" "));

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("relata: ").contains(told);
    assertThat(run.err().lines()).hasSize(1);
  }

  @Test
  void aDatabaseOfOthersIsNotChanged() throws SQLException {
    assertThat(Run.in(folder, databases.empty().environment(), "query", "blog/posts"))
        .isEqualTo(
            new Run(3, "", "relata: the database has not all tables: relata migrate makes them\n"));
  }

  @Test
  void whoReadsNoFurtherIsNotBothered() {
    assertThat(runInto("Broken pipe", "query", "blog/posts")).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void anAnswerThatFindsNoRoomIsAFailure() {
    assertThat(runInto("No space left on device", "query", "blog/posts"))
        .isEqualTo(
            new Run(3, "", "relata: the answer could not be written: No space left on device\n"));
  }

  @Test
  void anEmbeddedDatabaseIsMadeReady(@TempDir Path home) {
    Run run = Run.in(home, Map.of(), "query", "blog/posts?select=id&limit=1");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).isEqualTo("[{\"id\":1}]\n");
  }

  /** A run whose answer goes where nothing can be written. */
  private Run runInto(String failure, String... arguments) {
    OutputStream failing =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(failure);
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings surroundings =
        new Surroundings(
            new PrintStream(failing, true, StandardCharsets.UTF_8),
            failing,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            database.environment(),
            folder);
    int exitCode = Commands.run(surroundings, arguments);
    return new Run(exitCode, "", err.toString(StandardCharsets.UTF_8));
  }

  private Run run(String... arguments) {
    return Run.in(folder, database.environment(), arguments);
  }
}
