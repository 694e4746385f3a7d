package io.relata.bootstrap.command;

import io.relata.application.query.OverLimit;
import io.relata.bootstrap.demo.WrongSize;
import io.relata.bootstrap.settings.WrongSetting;
import io.relata.domain.query.CannotBeAnswered;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Tells of failures in a line, for whoever typed the command. */
record Failures(Session session) implements IExecutionExceptionHandler, IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    CommandSpec command = wrong.getCommandLine().getCommandSpec();
    String commands =
        command.subcommands().entrySet().stream()
            .filter(known -> !known.getValue().getCommandSpec().usageMessage().hidden())
            .map(Map.Entry::getKey)
            .collect(Collectors.joining(", "));
    tell(
        firstLine(wrong)
            + (commands.isEmpty() ? "" : "; there are the commands " + commands)
            + "; "
            + command.qualifiedName()
            + " --help tells more",
        wrong);
    return ExitCode.MISUSED.number();
  }

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine commandLine, ParseResult parsed) {
    tell(withCause(failure), failure);
    return switch (failure) {
      case WrongSetting _, WrongSize _, OverLimit _, CannotBeAnswered _ ->
          ExitCode.MISUSED.number();
      default -> ExitCode.FAILED.number();
    };
  }

  private void tell(String message, Exception failure) {
    session.err().println("relata: " + withoutSecrets(message));
    if (session.globals().debug()) {
      failure.printStackTrace(session.err());
    }
  }

  private static String withCause(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .map(Failures::firstLine)
        .reduce((told, cause) -> told.contains(cause) ? told : told + ": " + cause)
        .orElseThrow();
  }

  private static String firstLine(Throwable failure) {
    return Objects.requireNonNullElse(failure.getMessage(), failure.getClass().getSimpleName())
        .lines()
        .findFirst()
        .orElse("");
  }

  /**
   * What was typed may hold a password, in an address or behind a flag that there is not; what an
   * address is like may be told.
   */
  private static String withoutSecrets(String message) {
    return message
        .replaceAll("//(?!user:password@)\\S*@", "//...@")
        .replaceAll("--database-password', '[^']*", "--database-password', '...")
        .replaceAll("password=(?!password)[^&\\s'\"]*", "password=...");
  }
}
