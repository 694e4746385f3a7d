package io.relata.bootstrap.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a running server says of itself in its {@code postmaster.pid}. The file may be left over
 * from one that was killed, and its number may by now be another program's.
 *
 * @param started when the server says that it started
 * @param status what it is about; empty while the file is being written
 */
record ServerFile(long pid, Path data, Instant started, int port, String status) {

  static final String NAME = "postmaster.pid";

  private static final int LINES = 8;
  // Where there is /proc, only what is dead but not yet buried has no command line.
  private static final boolean HIDES_NOTHING = Files.isDirectory(Path.of("/proc/self"));

  private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(5);

  static Optional<ServerFile> in(Path data) throws IOException {
    try {
      List<String> lines = Files.readAllLines(data.resolve(NAME));
      if (lines.size() < 4) {
        return Optional.empty();
      }
      return Optional.of(
          new ServerFile(
              Long.parseLong(lines.get(0).strip()),
              data,
              Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip())),
              Integer.parseInt(lines.get(3).strip()),
              lines.size() < LINES ? "" : lines.get(LINES - 1).strip()));
    } catch (NoSuchFileException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  boolean isReady() {
    return status.equals("ready");
  }

  /** Whether no program with this number runs at all. */
  boolean isNobodyAlive() {
    return ProcessHandle.of(pid).isEmpty();
  }

  /** Whether the program with this number is the server on this data, as far as can be seen. */
  boolean isServerAlive() {
    return ProcessHandle.of(pid).map(ProcessHandle::info).filter(this::isServer).isPresent();
  }

  private boolean isServer(ProcessHandle.Info info) {
    return info.commandLine()
        .map(line -> line.contains("postgres") && line.contains(data.toString()))
        .orElseGet(() -> !HIDES_NOTHING && info.startInstant().filter(this::isThen).isPresent());
  }

  private boolean isThen(Instant instant) {
    return Duration.between(instant, started).abs().compareTo(CLOCKS_DIFFER) < 0;
  }
}
