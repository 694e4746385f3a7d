package io.relata.bootstrap.crash;

import io.relata.bootstrap.postgres.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Relata with its embedded PostgreSQL, both of which may be killed. */
final class Installation implements AutoCloseable {

  /** Kills something of it. */
  interface Blow {
    void strike() throws IOException, InterruptedException;
  }

  private static final URI NOWHERE = URI.create("http://127.0.0.1:1");

  private final Path folder;
  private volatile Server server;
  private volatile URI lastAddress = NOWHERE;

  /** Begins to start it in an empty folder. */
  Installation(Path folder) throws IOException {
    this.folder = folder;
    this.server = Server.start(folder);
  }

  /** Where the server is, or was last. */
  URI address() throws IOException {
    lastAddress = server.address().orElse(lastAddress);
    return lastAddress;
  }

  /** Kills the server, and starts it anew; PostgreSQL goes on alone meanwhile. */
  void killServer() throws IOException {
    server.kill();
    server = Server.start(folder);
  }

  /** Kills PostgreSQL's first process, without which the others end when they are done. */
  void killPostgres() throws IOException, InterruptedException {
    ProcessHandle killed = Patience.await("PostgreSQL was not there", this::postgres);
    killed.destroyForcibly();
    awaitEnd(killed);
  }

  /** Kills all processes of PostgreSQL, amid whatever they do. */
  void killAllOfPostgres() throws IOException, InterruptedException {
    ProcessHandle killed = Patience.await("PostgreSQL was not there", this::postgres);
    List<ProcessHandle> others = killed.children().toList();
    killed.destroyForcibly();
    others.forEach(ProcessHandle::destroyForcibly);
    awaitEnd(killed);
  }

  // It is for the server to start it anew.
  private void awaitEnd(ProcessHandle killed) throws IOException, InterruptedException {
    Patience.await(
        "PostgreSQL did not end",
        () -> postgres().equals(Optional.of(killed)) ? Optional.empty() : Optional.of("ended"));
  }

  /** Waits until both are there. */
  void awaitStarted() throws IOException, InterruptedException {
    Patience.await("the server did not start", server::addressToCome);
    Patience.await("PostgreSQL was not started", this::postgres);
  }

  /** Its PostgreSQL, which goes on for as long as it is used here, too. */
  EmbeddedPostgres database() {
    return EmbeddedPostgres.in(data(), 0);
  }

  private Path data() {
    return folder.resolve("data");
  }

  /** PostgreSQL's first process, by what it says of itself, and only if it is that. */
  private Optional<ProcessHandle> postgres() throws IOException {
    Path data = data().resolve("data");
    try {
      return Files.readAllLines(data.resolve("postmaster.pid")).stream()
          .findFirst()
          .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
          .filter(process -> process.info().commandLine().orElse("").contains(data.toString()));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    server.stop();
    // What killed servers left running is stopped by whoever uses it next.
    EmbeddedPostgres.in(data(), 0).close();
  }
}
