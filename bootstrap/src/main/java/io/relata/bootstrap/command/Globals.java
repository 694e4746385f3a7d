package io.relata.bootstrap.command;

import io.relata.bootstrap.settings.Setting;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/**
 * What was given of the options that every command takes.
 *
 * @param flags the settings among them
 * @param file the file to read further settings from
 * @param debug whether failures are to show where they happened
 */
record Globals(Map<Setting, String> flags, Optional<Path> file, boolean debug) {

  static final Globals NONE = new Globals(Map.of(), Optional.empty(), false);

  private static final String FILE = "--settings";
  private static final String DEBUG = "--debug";

  Globals {
    flags = Map.copyOf(flags);
  }

  static void declare(CommandSpec command) {
    for (Setting setting : Setting.values()) {
      setting
          .flag()
          .ifPresent(
              flag ->
                  command.addOption(
                      option(flag)
                          .type(String.class)
                          .paramLabel(setting.placeholder())
                          .description(setting.description() + " (" + setting.variable() + ")")
                          .build()));
    }
    command.addOption(
        option("-h", "--help")
            .type(boolean.class)
            .usageHelp(true)
            .description("show this help")
            .build());
    command.addOption(
        option(FILE)
            .type(Path.class)
            .paramLabel("FILE")
            .description("a file with settings; relata.properties where there is one")
            .build());
    command.addOption(
        option(DEBUG)
            .arity("0")
            .type(Boolean.class)
            .description("show where a failure happened, and what the libraries log")
            .build());
  }

  static Globals in(ParseResult parsed) {
    Map<Setting, String> flags = new EnumMap<>(Setting.class);
    for (Setting setting : Setting.values()) {
      setting
          .flag()
          .flatMap(flag -> given(parsed, flag, String.class))
          .ifPresent(value -> flags.put(setting, value));
    }
    return new Globals(
        flags, given(parsed, FILE, Path.class), given(parsed, DEBUG, Boolean.class).orElse(false));
  }

  private static OptionSpec.Builder option(String name, String... names) {
    return OptionSpec.builder(name, names).scopeType(ScopeType.INHERIT);
  }

  /** An option may stand before or behind the name of the command. */
  private static <V> Optional<V> given(ParseResult parsed, String option, Class<V> type) {
    return Stream.iterate(
            Optional.of(parsed),
            Optional::isPresent,
            level -> level.filter(ParseResult::hasSubcommand).map(ParseResult::subcommand))
        .flatMap(Optional::stream)
        .filter(level -> level.hasMatchedOption(option))
        // A command may mean something else by a name.
        .filter(level -> type.equals(level.matchedOption(option).type()))
        .map(level -> level.<V>matchedOptionValue(option, null))
        .reduce((outer, inner) -> inner);
  }
}
