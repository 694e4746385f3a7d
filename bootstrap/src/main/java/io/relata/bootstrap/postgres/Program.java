package io.relata.bootstrap.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One of PostgreSQL's programs, and as whom it runs. */
record Program(Path executable, Runner runner) {

  /** How a run ended, and all that it said. */
  record Outcome(int exitCode, String said) {

    boolean succeeded() {
      return exitCode == 0;
    }
  }

  Outcome run(String... arguments) {
    return runTold("", arguments);
  }

  /** Runs with something to read. */
  Outcome runTold(String input, String... arguments) {
    List<String> command = new ArrayList<>(runner.prefix());
    command.add(executable.toString());
    command.addAll(List.of(arguments));
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      tell(process, input);
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Outcome(process.waitFor(), said.strip());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot run " + executable, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("was interrupted while " + executable.getFileName() + " ran", e);
    }
  }

  private static void tell(Process process, String input) {
    try (Writer told = process.outputWriter(StandardCharsets.UTF_8)) {
      told.write(input);
    } catch (IOException e) {
      // It ended without reading on; what it says and its exit code tell more than this would.
    }
  }
}
