package io.relata.bootstrap.crash;

import io.relata.bootstrap.Relata;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * One process of Relata.
 *
 * @param out what it says to whoever started it
 * @param log what it says besides, after all others that were started there
 */
record Server(Process process, Path out, Path log) {

  private static final String GREETING = "Relata serves ";

  /** Starts one on the data in a folder, as {@code ./relata} does. */
  static Server start(Path folder) throws IOException {
    Path out = Files.createTempFile(folder, "server", ".out");
    Path log = folder.resolve("server.log");
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xmx512m",
            "-Dorg.slf4j.simpleLogger.log.relata.requests=warn",
            "-cp",
            System.getProperty("java.class.path"),
            Relata.class.getName(),
            "--port=0",
            "--data-dir=" + folder.resolve("data"));
    builder.environment().keySet().removeIf(name -> name.startsWith("RELATA_"));
    builder.directory(folder.toFile());
    builder.redirectOutput(out.toFile()).redirectError(Redirect.appendTo(log.toFile()));
    return new Server(builder.start(), out, log);
  }

  /** Where it serves, once it does. */
  Optional<URI> address() throws IOException {
    return Files.readString(out)
        .lines()
        .filter(line -> line.startsWith(GREETING) && line.matches(".*:\\d+"))
        .map(line -> URI.create(line.substring(line.indexOf("http://"))))
        .findFirst();
  }

  /** The same, but fails where it has ended. */
  Optional<URI> addressToCome() throws IOException {
    if (!process.isAlive()) {
      List<String> said = Files.readAllLines(log);
      throw new AssertionError(
          "the server ended by itself: " + said.subList(Math.max(0, said.size() - 9), said.size()));
    }
    return address();
  }

  /** Gives it no chance to do anything. */
  void kill() {
    process.destroyForcibly();
    awaitEnd();
  }

  void stop() {
    process.destroy();
    awaitEnd();
  }

  private void awaitEnd() {
    process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
  }
}
