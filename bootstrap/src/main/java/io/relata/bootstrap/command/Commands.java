package io.relata.bootstrap.command;

import static java.util.Objects.requireNonNull;

import io.relata.bootstrap.settings.Setting;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.RunLast;

/** The command line as a whole. */
public final class Commands {

  private Commands() {}

  /** Does what the arguments say; gives the exit code. */
  public static int run(Surroundings surroundings, String... arguments) {
    Session session = new Session(surroundings);
    Failures failures = new Failures(session);
    CommandLine commands =
        new CommandLine(root(session))
            .addSubcommand(new ServeCommand(session))
            .addSubcommand(new QueryCommand(session))
            .addSubcommand(new MigrateCommand(session))
            .addSubcommand(new DemoCommand(session))
            .addSubcommand(new LabCommand(session))
            .addSubcommand(new CheckCommand(session))
            .addSubcommand(new RehearseCommand(session));
    QueryCommand.declareShadow(
        requireNonNull(commands.getSubcommands().get("query")).getCommandSpec());
    return commands
        .setOut(writer(surroundings.out()))
        .setErr(writer(surroundings.err()))
        .setParameterExceptionHandler(failures)
        .setExecutionExceptionHandler(failures)
        .setExecutionStrategy(
            parsed -> {
              session.begin(Globals.in(parsed));
              return new RunLast().execute(parsed);
            })
        .execute(arguments);
  }

  private static CommandSpec root(Session session) {
    CommandSpec root = CommandSpec.wrapWithoutInspection(new ServeCommand(session)).name("relata");
    Globals.declare(root);
    root.usageMessage()
        .description("Related data from PostgreSQL, in a number of statements known beforehand.")
        .synopsisSubcommandLabel("[COMMAND]")
        .autoWidth(true)
        .footer(
            "%nSettings are flags, variables (in brackets), or lines in a file, in this order."
                + "%nOnly "
                + Setting.DATABASE_PASSWORD.variable()
                + ", "
                + Setting.DATABASE_PASSWORD.description()
                + ", is no flag.")
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(ExitCode.meanings());
    return root;
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }
}
