package io.relata.bootstrap.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/** A folder with a PostgreSQL in it, seen from outside. */
record Place(Path folder) {

  /** An empty one inside, but for the programs, which need not be unpacked again. */
  Place inside(String name) throws IOException {
    Path inside = Files.createDirectory(folder.resolve(name));
    for (Path programs : unpacked()) {
      Files.createSymbolicLink(inside.resolve(programs.getFileName()), programs);
    }
    return new Place(inside);
  }

  EmbeddedPostgres use() {
    return EmbeddedPostgres.in(folder, 0);
  }

  /** What a statement answers in its first column. */
  static List<String> ask(EmbeddedPostgres postgres, String sql) throws SQLException {
    try (Connection connection = connect(postgres);
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(sql)) {
      Stream.Builder<String> column = Stream.builder();
      while (answer.next()) {
        column.add(answer.getString(1));
      }
      return column.build().toList();
    }
  }

  static void run(EmbeddedPostgres postgres, String sql) throws SQLException {
    try (Connection connection = connect(postgres);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** What the server says of itself, and leaves behind if it is killed. */
  Path serverFile() {
    return folder.resolve("data").resolve("postmaster.pid");
  }

  /** Kills the server as a machine that runs out of memory does. */
  void killServer() throws IOException {
    long pid = Long.parseLong(Files.readAllLines(serverFile()).getFirst());
    ProcessHandle.of(pid).orElseThrow().destroyForcibly();
  }

  private List<Path> unpacked() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().startsWith("postgresql-")).toList();
    }
  }

  private static Connection connect(EmbeddedPostgres postgres) throws SQLException {
    return DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password());
  }
}
