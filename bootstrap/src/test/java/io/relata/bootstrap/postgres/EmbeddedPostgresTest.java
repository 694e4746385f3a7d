package io.relata.bootstrap.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(Lifecycle.PER_CLASS)
class EmbeddedPostgresTest {

  private Path folder;
  private Place place;

  @BeforeAll
  void make(@TempDir Path given) {
    folder = given;
    place = new Place(folder);
    place.use().close();
  }

  @Test
  void dataIsThereAfterARestart() throws SQLException {
    try (EmbeddedPostgres postgres = place.use()) {
      Place.run(postgres, "create table kept as select 'Zoë' as name");
    }

    try (EmbeddedPostgres postgres = place.use()) {
      assertThat(Place.ask(postgres, "select name from kept")).containsExactly("Zoë");
    }
  }

  @Test
  void nothingRunsAfterItsOnlyUserLeft() {
    EmbeddedPostgres postgres = place.use();
    postgres.close();

    assertThatThrownBy(() -> Place.run(postgres, "select")).hasMessageContaining("refused");
    assertThat(place.serverFile()).doesNotExist();
  }

  @Test
  void leavingTwiceIsLeavingOnce() {
    EmbeddedPostgres postgres = place.use();
    postgres.close();
    try (EmbeddedPostgres again = place.use()) {
      postgres.close();

      assertThat(Files.exists(place.serverFile())).as(again.url()).isTrue();
    }
  }

  @Test
  void onlyThePasswordLetsAnyoneInAndOnlyItsOwnerCanReadIt() throws IOException {
    try (EmbeddedPostgres postgres = place.use()) {
      assertThatThrownBy(
              () -> DriverManager.getConnection(postgres.url(), postgres.user(), "guess"))
          .hasMessageContaining("password authentication failed");
    }
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve("password"))))
        .isEqualTo("rw-------");
  }

  @Test
  void runsOnThePortThatIsWanted() throws IOException {
    int free = Ports.choose(0);
    try (EmbeddedPostgres postgres = EmbeddedPostgres.in(folder, free)) {
      assertThat(postgres.url()).contains(":" + free + "/");
    }
  }

  @Test
  void aTakenPortIsRefused() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      assertThatThrownBy(() -> EmbeddedPostgres.in(folder, taken.getLocalPort()))
          .isInstanceOf(CannotStart.class)
          .hasMessage(
              "port %d is taken: choose another with --embedded-port, or 0 for any",
              taken.getLocalPort());
    }
  }

  @Test
  void dataOfAnotherMajorVersionIsRefused() throws IOException {
    Place old = place.inside("old");
    Path data = Files.createDirectory(old.folder().resolve("data"));
    Files.writeString(data.resolve("PG_VERSION"), "17\n");

    assertThatThrownBy(old::use)
        .isInstanceOf(CannotStart.class)
        .hasMessage(
            "%s holds data of PostgreSQL 17, but this build brings 18: move it away, or choose"
                + " another folder with --data-dir",
            data);
  }

  @Test
  void aFolderThatHoldsSomethingElseIsLeftAlone() throws IOException {
    Place strange = place.inside("strange");
    Path letters = Files.createDirectory(strange.folder().resolve("data")).resolve("letters");
    Files.writeString(letters, "Dear Zoë");

    assertThatThrownBy(strange::use)
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("holds no data of PostgreSQL: move it away");
    assertThat(letters).hasContent("Dear Zoë");
  }

  @Test
  void aPlaceThatIsNoFolderIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThatThrownBy(() -> EmbeddedPostgres.in(file, 0))
        .isInstanceOf(CannotStart.class)
        .hasMessage(
            "cannot write to %s: make it writable, or choose another with --data-dir", file);
  }
}
