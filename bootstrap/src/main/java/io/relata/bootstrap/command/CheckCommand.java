package io.relata.bootstrap.command;

import io.relata.jdbi.check.ModelCheck;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Compares the database with the model. */
@Command(
    name = "check",
    description = "Compare the database with the model: columns, keys, rules, indexes.")
final class CheckCommand implements Callable<Integer> {

  private final Session session;

  CheckCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    List<String> differences =
        session.withDatabase(database -> ModelCheck.differences(session.catalog(), database));
    if (differences.isEmpty()) {
      session.out().println("The database is as the model says.");
      return ExitCode.DONE.number();
    }
    differences.forEach(session.out()::println);
    session.err().println("Differences between the model and the database: " + differences.size());
    return ExitCode.DIFFERENT.number();
  }
}
