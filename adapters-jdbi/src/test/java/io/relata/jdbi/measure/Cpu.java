package io.relata.jdbi.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/**
 * The CPU time that a piece of work takes in the application and in the server process behind one
 * connection. Reads it from {@code /proc}, so it works on Linux only.
 */
public final class Cpu {

  private final LongSupplier application;
  private final Path server;

  private Cpu(LongSupplier application, Path server) {
    this.application = application;
    this.server = server;
  }

  /** What work took, in nanoseconds. */
  public record Time(long application, long server) {

    long sum() {
      return application + server;
    }
  }

  /** Work to be measured. */
  public interface Work {

    void run(int round) throws SQLException;
  }

  /** That of work done on the thread that measures. */
  public static Cpu ofThisThread(Connection connection) throws SQLException {
    return new Cpu(Cpu::thisThread, processOf(connection));
  }

  /** That of work done on all threads but the compiler's and the one that only asks for it. */
  public static Cpu ofOtherThreads(Connection connection) throws SQLException {
    return new Cpu(() -> allThreads() - thisThread(), processOf(connection));
  }

  private static Path processOf(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery("select pg_backend_pid()")) {
      answer.next();
      return Path.of("/proc", answer.getString(1));
    }
  }

  Time of(Work work, int firstRound, int rounds) throws SQLException {
    long applicationBefore = application.getAsLong();
    long serverBefore = spent(server);
    for (int round = firstRound; round < firstRound + rounds; round++) {
      work.run(round);
    }
    return new Time(
        (application.getAsLong() - applicationBefore) / rounds,
        (spent(server) - serverBefore) / rounds);
  }

  private static long thisThread() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long allThreads() {
    try (Stream<Path> threads = Files.list(Path.of("/proc/self/task"))) {
      return threads.filter(thread -> !compiles(thread)).mapToLong(Cpu::spent).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The compiler's work ends, while requests do not; what it takes tells of the warm-up only. */
  private static boolean compiles(Path thread) {
    try {
      return Files.readString(thread.resolve("comm")).contains("CompilerThre");
    } catch (IOException ended) {
      return true;
    }
  }

  /** What a process or a thread took so far. */
  private static long spent(Path task) {
    try {
      return Long.parseLong(Files.readString(task.resolve("schedstat")).split(" ", -1)[0]);
    } catch (IOException e) {
      throw new UncheckedIOException("the CPU time can not be read here", e);
    }
  }
}
