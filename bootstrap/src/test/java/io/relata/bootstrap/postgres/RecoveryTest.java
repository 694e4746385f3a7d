package io.relata.bootstrap.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the server when it, or who uses it, ends in other ways than by leaving. */
@TestInstance(Lifecycle.PER_CLASS)
class RecoveryTest {

  private Path folder;
  private Place place;

  @BeforeAll
  void makeWhereTheFirstMakersWereKilled(@TempDir Path given) throws IOException {
    folder = given;
    place = new Place(folder);
    for (String unfinished : List.of("data.unfinished", "postgresql.unfinished")) {
      Files.writeString(Files.createDirectory(folder.resolve(unfinished)).resolve("half"), "");
    }
    place.use().close();
  }

  @Test
  void usersShareAServerAndTheLastOneStopsIt() throws IOException, SQLException {
    EmbeddedPostgres ours;
    try (Neighbour neighbour = Neighbour.at(folder)) {
      String theirs = neighbour.url();
      ours = place.use();
      assertThat(ours.url()).isEqualTo(theirs);

      neighbour.leave();
      assertThat(Place.ask(ours, "select 'here'")).containsExactly("here");
    }
    ours.close();
    assertThat(place.serverFile()).doesNotExist();
  }

  @Test
  void whoeverComesToAnEmptyFolderTogetherSharesAServer() throws IOException, SQLException {
    Path empty = place.inside("empty").folder();
    try (Neighbour one = Neighbour.at(empty);
        Neighbour another = Neighbour.at(empty)) {
      assertThat(one.url()).isEqualTo(another.url());
    }
  }

  @Test
  void aServerInUseStaysOnItsPort() throws IOException, SQLException {
    try (Neighbour neighbour = Neighbour.at(folder)) {
      String theirs = neighbour.url();

      assertThatThrownBy(() -> EmbeddedPostgres.in(folder, Ports.choose(0)))
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("already runs on port " + portOf(theirs));
    }
  }

  @Test
  void whatAKilledUserLeftRunningIsTakenOver() throws IOException, SQLException {
    String left = urlLeftRunning();

    try (EmbeddedPostgres postgres = place.use()) {
      assertThat(postgres.url()).isEqualTo(left);
    }
    assertThat(place.serverFile()).doesNotExist();
  }

  @Test
  void whatAKilledUserLeftRunningMovesToThePortThatIsWanted() throws IOException, SQLException {
    String left = urlLeftRunning();
    int free = Ports.choose(0);

    try (EmbeddedPostgres postgres = EmbeddedPostgres.in(folder, free)) {
      assertThat(portOf(postgres.url())).isEqualTo(free).isNotEqualTo(portOf(left));
    }
  }

  @Test
  void aKilledServerKeepsWhatWasCommitted() throws IOException, SQLException {
    try (EmbeddedPostgres postgres = place.use()) {
      Place.run(postgres, "create table committed as select 1 as id");
      place.killServer();
    }

    try (EmbeddedPostgres postgres = place.use()) {
      assertThat(Place.ask(postgres, "select id from committed")).containsExactly("1");
    }
  }

  @Test
  void aKilledServerComesBackWhileItIsUsed() throws IOException, SQLException {
    try (EmbeddedPostgres postgres = place.use()) {
      Place.run(postgres, "create table kept_in_use as select 1 as id");
      place.killServer();

      assertThat(awaited(postgres, "select id from kept_in_use")).containsExactly("1");
    }
    assertThat(place.serverFile()).doesNotExist();
  }

  @Test
  void aKilledServerComesBackForAllWhoUseIt() throws IOException, SQLException {
    try (Neighbour neighbour = Neighbour.at(folder)) {
      String theirs = neighbour.url();
      try (EmbeddedPostgres postgres = place.use()) {
        place.killServer();

        assertThat(awaited(postgres, "select 'here'")).containsExactly("here");
        assertThat(postgres.url()).isEqualTo(theirs);
      }
      neighbour.leave();
    }
    assertThat(place.serverFile()).doesNotExist();
  }

  @Test
  void aServerAndItsUserKilledTogetherStartAnew() throws IOException, SQLException {
    try (Neighbour neighbour = Neighbour.at(folder)) {
      neighbour.url();
      place.killServer();
      neighbour.kill();
    }

    try (EmbeddedPostgres postgres = place.use()) {
      assertThat(Place.ask(postgres, "select 'here'")).containsExactly("here");
    }
  }

  @Test
  void aNumberThatIsNowAnotherProgramsIsNotTakenForTheServer() throws IOException, SQLException {
    Files.writeString(
        place.serverFile(),
        """
        %d
        %s
        1700000000
        5432

        127.0.0.1
          123 4
        ready
        """
            .formatted(ProcessHandle.current().pid(), folder.resolve("data")));

    assertStarts();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1\n", "rubbish\n\n\n\n"})
  void aBrokenServerFileDoesNotStopTheStart(String content) throws IOException, SQLException {
    Files.writeString(place.serverFile(), content);

    assertStarts();
  }

  @Test
  void whatWasLeftHalfMadeIsMadeAnew() {
    assertThat(folder)
        .isDirectoryContaining(file -> file.endsWith("data"))
        .isDirectoryNotContaining(file -> file.toString().endsWith(".unfinished"));
  }

  @Test
  void nothingIsLeftRunningByWhoeverIsInterruptedAtTheStart() throws IOException, SQLException {
    try (Neighbour neighbour = Neighbour.at(folder)) {
      awaitFile(place.serverFile());
      neighbour.interrupt();
    }

    assertThat(place.serverFile()).doesNotExist();
  }

  private String urlLeftRunning() throws IOException, SQLException {
    try (Neighbour neighbour = Neighbour.at(folder)) {
      String url = neighbour.url();
      neighbour.kill();
      return url;
    }
  }

  private void assertStarts() throws SQLException {
    try (EmbeddedPostgres postgres = place.use()) {
      assertThat(Place.ask(postgres, "select 'here'")).containsExactly("here");
    }
  }

  /** What a statement answers once it is answered again. */
  private static List<String> awaited(EmbeddedPostgres postgres, String sql) {
    Instant deadline = Instant.now().plusSeconds(30);
    while (true) {
      try {
        return Place.ask(postgres, sql);
      } catch (SQLException e) {
        assertThat(Instant.now()).as(e.getMessage()).isBefore(deadline);
        LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
      }
    }
  }

  private static int portOf(String url) {
    return URI.create(url.substring("jdbc:".length())).getPort();
  }

  private static void awaitFile(Path file) {
    Instant deadline = Instant.now().plusSeconds(30);
    while (!Files.exists(file)) {
      assertThat(Instant.now()).as("time to wait for %s", file).isBefore(deadline);
      LockSupport.parkNanos(Duration.ofMillis(2).toNanos());
    }
  }
}
