package io.relata.bootstrap.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said where PostgreSQL's programs fail to make a data folder, as on a full disk. */
class DataTest {

  @TempDir private Path folder;

  private Path bin;

  @BeforeEach
  void make() throws IOException {
    bin = Files.createDirectories(folder.resolve("programs").resolve("bin"));
  }

  @Test
  void theReasonIsToldAndNotWhatFollowsIt() throws IOException {
    program(
        "initdb",
        "echo 'creating files ... initdb: error: could not write file: No space left on device';"
            + " echo 'initdb: removing contents of data directory'; exit 1");

    assertRefused("data folder: creating files ... initdb: error: could not write file: No space");
  }

  @Test
  void aDatabaseThatIsNotMadeIsNoticed() throws IOException {
    program("initdb", "exit 0");
    program("postgres", "echo 'ERROR:  could not extend file: No space left on device'; exit 0");

    assertRefused("database: ERROR:  could not extend file: No space left on device");
  }

  private void assertRefused(String reason) {
    Home home = Home.at(folder.resolve("home"));
    Data data = new Data(home, new Programs(folder.resolve("programs"), Runner.OURSELVES));

    assertThatThrownBy(data::prepare)
        .isInstanceOf(CannotStart.class)
        .hasMessageStartingWith("PostgreSQL could not make its " + reason);
    assertThat(home.data()).doesNotExist();
  }

  private void program(String name, String script) throws IOException {
    Path program = Files.writeString(bin.resolve(name), "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
