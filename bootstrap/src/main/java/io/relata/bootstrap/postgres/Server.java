package io.relata.bootstrap.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The server process, which is nobody's child and may be found running or left half dead. */
record Server(Home home, Programs programs) {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration BLINK = Duration.ofMillis(50);

  private static final List<String> SETTINGS =
      List.of(
          "listen_addresses=127.0.0.1",
          "unix_socket_directories=",
          "shared_buffers=256MB",
          "effective_cache_size=1GB",
          "work_mem=16MB",
          "maintenance_work_mem=128MB",
          "random_page_cost=1.1",
          "jit=off",
          // Nothing replicates from here.
          "wal_level=minimal",
          "max_wal_senders=0",
          "max_wal_size=2GB",
          "timezone=UTC",
          "log_timezone=UTC",
          "lc_messages=C",
          "log_checkpoints=off");

  private static final Pattern REASON =
      Pattern.compile("(?:FATAL: |LOG: (?= +could not bind)) +(.*)");
  private static final Pattern PG_CTL = Pattern.compile("^.*pg_ctl: (?:error: )?");

  /** Reasons not to start that go away: the rest of a killed server, a port taken just now. */
  private static final List<String> MAY_PASS =
      List.of("shared memory block", "Address already in use");

  /**
   * Sees to it that the server runs, and says on which port.
   *
   * @param wanted the port, 0 for any
   * @param isUnused whether nobody uses the server
   */
  int running(int wanted, boolean isUnused) throws IOException {
    Instant deadline = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(deadline)) {
      Optional<ServerFile> file = ServerFile.in(home.data());
      Optional<ServerFile> alive = file.filter(ServerFile::isServerAlive);
      if (alive.isPresent() && alive.get().isReady()) {
        int port = alive.get().port();
        if (wanted == 0 || wanted == port) {
          return port;
        }
        moveFrom(port, isUnused);
      }
      if (alive.isEmpty()) {
        if (isUnused && file.filter(ServerFile::isNobodyAlive).isEmpty()) {
          // The server takes any program with the number it left for another server, and does
          // not start where the file is broken.
          Files.deleteIfExists(home.data().resolve(ServerFile.NAME));
        }
        start(Ports.choose(wanted));
      }
      pause();
    }
    throw new CannotStart(
        "PostgreSQL was not ready within a minute; " + home.log() + " may say why");
  }

  boolean isAlive() throws IOException {
    return ServerFile.in(home.data()).filter(ServerFile::isServerAlive).isPresent();
  }

  /** Stops it if it runs; pg_ctl takes whatever program has its number now for it. */
  void stop() throws IOException {
    if (isAlive()) {
      programs
          .named("pg_ctl")
          .run("stop", "--pgdata=" + home.data(), "--mode=fast", "--wait", "--timeout=60");
    }
  }

  /** Tries to start it; gives up where it is no use to try again. */
  private void start(int port) throws IOException {
    if (!Files.exists(home.log())) {
      programs.runner().own(Files.createFile(home.log()));
    }
    long logged = Files.size(home.log());
    String options =
        SETTINGS.stream().collect(Collectors.joining(" -c ", "-p " + port + " -c ", ""));
    Program.Outcome outcome =
        programs
            .named("pg_ctl")
            .run(
                "start",
                "--pgdata=" + home.data(),
                "--log=" + home.log(),
                "--options=" + options,
                "--wait",
                "--timeout=60");
    if (!outcome.succeeded()) {
      String reason =
          reasonLogged(logged).orElseGet(() -> PG_CTL.matcher(outcome.said()).replaceFirst(""));
      if (MAY_PASS.stream().noneMatch(reason::contains)) {
        throw new CannotStart(
            "PostgreSQL does not start: " + reason.lines().findFirst().orElse(""));
      }
    }
  }

  /** Why it gave up, in its own words, when the log was already so long before. */
  private Optional<String> reasonLogged(long logged) throws IOException {
    try (InputStream log = Files.newInputStream(home.log())) {
      log.skipNBytes(logged);
      return REASON
          .matcher(new String(log.readAllBytes(), StandardCharsets.UTF_8))
          .results()
          .map(reason -> reason.group(1))
          .findFirst();
    }
  }

  /** Stops a server on another port than is wanted, if only it was left behind. */
  private void moveFrom(int port, boolean isUnused) throws IOException {
    if (!isUnused) {
      throw new CannotStart(
          "the PostgreSQL in %s already runs on port %d: leave --embedded-port out, or stop who uses it"
              .formatted(home.folder(), port));
    }
    stop();
  }

  private static void pause() {
    try {
      Thread.sleep(BLINK);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("was interrupted while PostgreSQL started", e);
    }
  }
}
