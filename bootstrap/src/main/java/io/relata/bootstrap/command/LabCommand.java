package io.relata.bootstrap.command;

import io.relata.application.lab.Bounds;
import io.relata.application.lab.CannotExperiment;
import io.relata.application.lab.Experiment;
import io.relata.application.lab.Findings;
import io.relata.application.lab.Laboratory;
import io.relata.bootstrap.settings.WrongSetting;
import io.relata.jdbi.DatabaseSettings;
import io.relata.jdbi.lab.JdbiLaboratory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs experiments, and tells what they found. */
@Command(
    name = "lab",
    description = {
      "Run experiments on the data that is there: all, or those that are named.",
      "Each compares ways to do the same, and shows their medians with quartiles."
    },
    showDefaultValues = true,
    footer = {
      "%nExamples:",
      "  relata lab --list",
      "  relata lab loading --sql",
      "  relata lab paging top --repetitions=15 --seconds=30",
      "  relata lab --format=json > figures.ndjson"
    })
final class LabCommand implements Callable<Integer> {

  private static final int MOST_SECONDS = 600;
  private static final int MOST_REPETITIONS = 1_000;

  private final Session session;
  private List<String> names = List.of();

  @Option(names = "--list", description = "list the experiments and run none")
  private boolean listing;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text, or json: a line for each")
  private String format = "text";

  @Option(names = "--sql", description = "show the statements, too")
  private boolean showingSql;

  @Option(
      names = "--seconds",
      paramLabel = "NUMBER",
      description = "after how long an experiment begins nothing new")
  private int seconds = (int) Bounds.USUAL.time().toSeconds();

  @Option(
      names = "--repetitions",
      paramLabel = "NUMBER",
      description = "how often each way is measured at each size")
  private int repetitions = Bounds.USUAL.repetitions();

  LabCommand(Session session) {
    this.session = session;
  }

  @Parameters(arity = "0..*", paramLabel = "EXPERIMENT", description = "its name, as --list tells")
  void names(List<String> given) {
    names = List.copyOf(given);
  }

  @Override
  public Integer call() {
    // Which experiments there are does not depend on the database, nor is it asked for them.
    Laboratory known =
        JdbiLaboratory.on(DatabaseSettings.of("jdbc:postgresql:", "", ""), session.catalog());
    List<String> wanted = names.isEmpty() ? namesIn(known) : names;
    wanted.forEach(name -> requireKnown(name, known));
    Bounds bounds = bounds();
    FindingsPrinter printer = FindingsPrinter.of(format, showingSql, session);
    if (listing) {
      known.experiments().forEach(this::list);
      return ExitCode.DONE.number();
    }
    return session.withDatabase(database -> run(wanted, database, bounds, printer)).number();
  }

  private Bounds bounds() {
    requireWithin("--seconds", seconds, MOST_SECONDS);
    requireWithin("--repetitions", repetitions, MOST_REPETITIONS);
    return new Bounds(Duration.ofSeconds(seconds), repetitions);
  }

  private static void requireWithin(String option, int number, int most) {
    if (number < 1 || number > most) {
      throw new WrongSetting(
          "%s must be a number from 1 to %d, not \"%d\"".formatted(option, most, number));
    }
  }

  private static List<String> namesIn(Laboratory laboratory) {
    return laboratory.experiments().stream().map(Experiment::name).toList();
  }

  private static void requireKnown(String name, Laboratory laboratory) {
    if (laboratory.named(name).isEmpty()) {
      throw new WrongSetting(
          "there is no experiment %s; there are %s"
              .formatted(name, namesIn(laboratory).stream().collect(Collectors.joining(", "))));
    }
  }

  private void list(Experiment experiment) {
    session.out().printf("%-10s %s%n", experiment.name(), experiment.question());
  }

  /** What can not be run is told, and the others are run all the same. */
  private ExitCode run(
      List<String> wanted, DatabaseSettings database, Bounds bounds, FindingsPrinter printer) {
    if (session.settings().database().isEmpty()) {
      Wiring.prepare(session, database);
    }
    Laboratory laboratory = JdbiLaboratory.on(database, session.catalog());
    List<String> refused = new ArrayList<>();
    for (String name : wanted) {
      Experiment experiment = laboratory.named(name).orElseThrow();
      try {
        printer.print(experiment, found(laboratory, experiment, bounds));
      } catch (CannotExperiment e) {
        session.err().println("relata: " + name + ": " + e.getMessage() + "; " + e.hint());
        refused.add(name);
      }
    }
    return refused.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
  }

  private Findings found(Laboratory laboratory, Experiment experiment, Bounds bounds) {
    try (LabProgress progress = new LabProgress(session, experiment.name())) {
      return laboratory.run(experiment, bounds, progress);
    }
  }
}
