package io.relata.bootstrap.docs;

import io.relata.bootstrap.Relata;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Runs {@code ./relata} in a process of its own, as a shell would. */
final class Program {

  static final String NAME = "./relata";

  /** What the script hands over to Java. */
  private static final String JAVA_OPTIONS = "JAVA_OPTS";

  private static final int MINUTES = 2;

  private static final String SERVES = "Relata serves ";

  /** What a server is asked before it is told to stop. */
  private static final List<String> QUESTION =
      List.of("curl", "-H", "X-Request-Id: tour", "http://127.0.0.1:7070/blog/tags");

  private Program() {}

  /**
   * What a run said, on all ways, and how it ended.
   *
   * @param exitCode 0 also of a server, which is asked something and told to stop
   */
  record Outcome(int exitCode, String said) {}

  /**
   * Runs a command, and waits for it.
   *
   * @param words variables, the name of the program, and arguments
   */
  static Outcome run(Path folder, List<String> words) {
    int name = words.indexOf(NAME);
    try {
      Process process =
          process(folder, words.subList(name + 1, words.size()), words.subList(0, name));
      try {
        return outcome(process);
      } finally {
        process.destroyForcibly();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Process process(Path folder, List<String> arguments, List<String> variables)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(value(variables, JAVA_OPTIONS).stream().toList());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(Relata.class.getName());
    // A port that a document names may be taken on the machine that runs this.
    arguments.stream().map(it -> it.replaceAll("^--port=\\d+$", "--port=0")).forEach(command::add);
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(variable -> variable.startsWith("RELATA_"));
    for (String variable : variables) {
      String name = variable.substring(0, variable.indexOf('='));
      value(variables, name).ifPresent(value -> environment.put(name, value));
    }
    return builder.redirectErrorStream(true).start();
  }

  private static Optional<String> value(List<String> variables, String name) {
    return variables.stream()
        .filter(variable -> variable.startsWith(name + "="))
        .map(variable -> variable.substring(name.length() + 1))
        .findFirst();
  }

  private static Outcome outcome(Process process) throws IOException, InterruptedException {
    StringBuilder said = new StringBuilder();
    boolean serves = false;
    try (BufferedReader out = process.inputReader()) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        said.append(line).append('\n');
        if (line.startsWith(SERVES)) {
          serves = true;
          Wire.ask(
              URI.create(line.substring(line.indexOf("http://"))).getPort(), Curl.of(QUESTION));
          // Unlike this, the process itself would close what is read here.
          process.toHandle().destroy();
        }
      }
    }
    require(process.waitFor(MINUTES, TimeUnit.MINUTES));
    return new Outcome(serves ? 0 : process.exitValue(), said.toString());
  }

  private static void require(boolean hasEnded) {
    if (!hasEnded) {
      throw new IllegalStateException("it does not end");
    }
  }
}
