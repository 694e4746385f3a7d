package io.relata.jdbi.measure;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The CPU time that a piece of work takes on this thread and in the server process behind one
 * connection. Reads the server's share from {@code /proc}, so it works on Linux only.
 */
final class Cpu {

  private final Path schedule;

  private Cpu(long serverProcess) {
    this.schedule = Path.of("/proc", Long.toString(serverProcess), "schedstat");
  }

  /** What work took, in nanoseconds. */
  record Time(long application, long server) {

    long sum() {
      return application + server;
    }
  }

  /** Work to be measured. */
  interface Work {

    void run(int round) throws SQLException;
  }

  static Cpu of(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery("select pg_backend_pid()")) {
      answer.next();
      return new Cpu(answer.getLong(1));
    }
  }

  Time of(Work work, int firstRound, int rounds) throws SQLException {
    long application = thisThread();
    long server = server();
    for (int round = firstRound; round < firstRound + rounds; round++) {
      work.run(round);
    }
    return new Time((thisThread() - application) / rounds, (server() - server) / rounds);
  }

  private static long thisThread() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private long server() {
    try {
      return Long.parseLong(Files.readString(schedule).split(" ", -1)[0]);
    } catch (IOException e) {
      throw new IllegalStateException("the CPU time of the server can not be read here", e);
    }
  }
}
