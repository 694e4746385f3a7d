package io.relata.bootstrap.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Another process that uses the PostgreSQL in a folder until it is told to leave, or is killed. */
record Neighbour(Process process, BufferedReader out) implements AutoCloseable {

  /** What the other process does. */
  public static void main(String[] arguments) throws IOException {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.in(Path.of(arguments[0]), 0)) {
      System.out.println(postgres.url());
      while (System.in.read() != -1) {}
    }
  }

  /** Starts one, which is not there at once. */
  static Neighbour at(Path folder) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Neighbour.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    return new Neighbour(process, process.inputReader());
  }

  /** The address of the server it uses, once it does. */
  String url() throws IOException {
    String url = out.readLine();
    if (url == null) {
      throw new IOException("the other process ended before it used PostgreSQL");
    }
    return url;
  }

  /** Has it leave as after work done. */
  void leave() throws IOException {
    process.getOutputStream().close();
    awaitEnd();
  }

  /** Asks it to end, as Ctrl-C does. */
  void interrupt() {
    process.destroy();
    awaitEnd();
  }

  /** Gives it no chance to do anything. */
  void kill() {
    process.destroyForcibly();
    awaitEnd();
  }

  private void awaitEnd() {
    process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
  }

  @Override
  public void close() {
    if (process.isAlive()) {
      interrupt();
    }
  }
}
