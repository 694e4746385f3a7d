package io.relata.bootstrap.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * What the program finds around it.
 *
 * @param out for what was asked for
 * @param bytes the same place, for bytes; says why it takes no more of them
 * @param err for everything else
 * @param isTerminal whether a person watches
 * @param folder where paths start
 */
public record Surroundings(
    PrintStream out,
    OutputStream bytes,
    PrintStream err,
    boolean isTerminal,
    Map<String, String> environment,
    Path folder) {

  public Surroundings(
      PrintStream out,
      PrintStream err,
      boolean isTerminal,
      Map<String, String> environment,
      Path folder) {
    this(out, out, err, isTerminal, environment, folder);
  }

  /** Those of this process. */
  @SuppressWarnings("SystemConsoleNull") // since JDK 25 it is null again where there is no terminal
  public static Surroundings ofProcess() {
    boolean isTerminal = System.console() != null && System.console().isTerminal();
    return new Surroundings(
        System.out,
        new FileOutputStream(FileDescriptor.out),
        System.err,
        isTerminal,
        System.getenv(),
        Path.of("").toAbsolutePath());
  }
}
