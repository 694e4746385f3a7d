package io.relata.bootstrap.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Pattern;

/** The data folder of the server. */
record Data(Home home, Programs programs) {

  static final String USER = "relata";
  static final String DATABASE = "relata";

  private static final Pattern REASON = Pattern.compile("(?:ERROR|FATAL|PANIC|error): ");

  /** Makes it unless it is there, and refuses one that another version made. */
  void prepare() throws IOException {
    if (!Files.isDirectory(home.data())) {
      make();
    }
    Path version = home.data().resolve("PG_VERSION");
    if (!Files.exists(version)) {
      throw refused("holds no data of PostgreSQL");
    }
    String made = Files.readString(version).strip();
    if (!made.equals(Programs.VERSION)) {
      throw refused(
          "holds data of PostgreSQL " + made + ", but this build brings " + Programs.VERSION);
    }
  }

  private CannotStart refused(String reason) {
    return new CannotStart(
        home.data() + " " + reason + ": move it away, or choose another folder with --data-dir");
  }

  /** Makes it beside its place first, so that a half-made one is never taken for whole. */
  private void make() throws IOException {
    Path unfinished = home.unfinishedData();
    Folders.delete(unfinished);
    Files.createDirectory(unfinished);
    programs.runner().own(unfinished);
    home.makePassword();
    Path password = Files.createTempFile(home.folder(), "password", "");
    try {
      Files.writeString(password, home.password());
      programs.runner().own(password);
      expectSuccess(
          programs
              .named("initdb")
              .run(
                  "--pgdata=" + unfinished,
                  "--username=" + USER,
                  "--pwfile=" + password,
                  "--auth=scram-sha-256",
                  "--encoding=UTF8",
                  "--locale=C",
                  "--locale-provider=builtin",
                  "--builtin-locale=C.UTF-8"));
    } finally {
      Files.delete(password);
    }
    expectDatabase(
        programs
            .named("postgres")
            .runTold(
                "create database " + DATABASE + "\n",
                "--single",
                "-D",
                unfinished.toString(),
                "template1"));
    Files.move(unfinished, home.data(), StandardCopyOption.ATOMIC_MOVE);
  }

  private static void expectSuccess(Program.Outcome outcome) {
    if (!outcome.succeeded()) {
      throw new CannotStart("PostgreSQL could not make its data folder: " + reason(outcome));
    }
  }

  /** Told by itself what to do, PostgreSQL ends well whatever became of that. */
  private static void expectDatabase(Program.Outcome outcome) {
    expectSuccess(outcome);
    if (REASON.matcher(outcome.said()).find()) {
      throw new CannotStart("PostgreSQL could not make its database: " + reason(outcome));
    }
  }

  /** The first line that gives a reason; what follows tells of tidying up. */
  private static String reason(Program.Outcome outcome) {
    return outcome
        .said()
        .lines()
        .filter(line -> REASON.matcher(line).find())
        .findFirst()
        .or(() -> outcome.said().lines().reduce((first, last) -> last))
        .orElse("it did not say why");
  }
}
