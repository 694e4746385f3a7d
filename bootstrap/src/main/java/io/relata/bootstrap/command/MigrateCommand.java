package io.relata.bootstrap.command;

import io.relata.jdbi.Migrations;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Brings the database's schema up to date. */
@Command(name = "migrate", description = "Bring the database's schema up to date.")
final class MigrateCommand implements Callable<Integer> {

  private final Session session;

  MigrateCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    int migrations = session.withDatabase(Migrations::run);
    session
        .out()
        .println(
            switch (migrations) {
              case 0 -> "The schema was up to date.";
              case 1 -> "Ran 1 migration.";
              default -> "Ran " + migrations + " migrations.";
            });
    return ExitCode.DONE.number();
  }
}
