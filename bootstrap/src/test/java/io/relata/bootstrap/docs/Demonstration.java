package io.relata.bootstrap.docs;

import io.relata.bootstrap.command.Commands;
import io.relata.bootstrap.command.Surroundings;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** The server with the demo data, as {@code ./relata} starts it, but on any port that is free. */
final class Demonstration {

  private static final Duration LONG_ENOUGH = Duration.ofMinutes(3);

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Thread serving;
  private final int port;

  Demonstration(Path folder) throws InterruptedException {
    Surroundings surroundings =
        new Surroundings(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            Map.of(),
            folder);
    this.serving = Thread.ofPlatform().start(() -> Commands.run(surroundings, "--port=0"));
    this.port = portOnceServing();
  }

  private int portOnceServing() throws InterruptedException {
    Instant end = Instant.now().plus(LONG_ENOUGH);
    while (Instant.now().isBefore(end) && serving.isAlive()) {
      String said = out.toString(StandardCharsets.UTF_8);
      if (said.contains("http://") && said.endsWith("\n")) {
        return URI.create(said.substring(said.indexOf("http://")).strip()).getPort();
      }
      Thread.sleep(50);
    }
    throw new IllegalStateException("it serves nothing: " + err.toString(StandardCharsets.UTF_8));
  }

  int port() {
    return port;
  }

  void stop() throws InterruptedException {
    serving.interrupt();
    serving.join(LONG_ENOUGH);
  }
}
