package io.relata.bootstrap.command;

import static java.util.Objects.requireNonNull;

import io.relata.application.shadow.Recording;
import io.relata.bootstrap.settings.WrongSetting;
import io.relata.http.local.Inquiry;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers one request of the query language. */
@Command(
    name = "query",
    description = {
      "Answer one request of the query language, as the server would answer it.",
      "It may be typed as it is read or encoded as in an address; quotes keep it from the shell."
    },
    footer = {
      "%nExamples:",
      "  relata query 'blog/posts?select=title,author(name)&order=published_at.desc&limit=3'",
      "  relata query blog/posts/7 --shadow",
      "  relata query blog/authors 'name=like.A*' 'order=name' --format=csv --count=exact",
      "  relata query blog/comments --format=ndjson | wc -l"
    })
final class QueryCommand implements Callable<Integer> {

  private static final String SHADOW = "--shadow";
  private static final List<String> COUNTS = List.of("exact", "planned", "estimated");

  private final Session session;

  @Spec private @Nullable CommandSpec spec;

  private List<String> words = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "json, which is usual; ndjson, for any number of rows; csv; object, for exactly one row;"
              + " plan, for how PostgreSQL finds the rows; or a media type")
  private String format = "json";

  @Option(
      names = "--count",
      paramLabel = "HOW",
      description = "say how many rows there are in all: exact, planned or estimated")
  private @Nullable String count;

  QueryCommand(Session session) {
    this.session = session;
  }

  @Parameters(
      arity = "1..*",
      paramLabel = "ADDRESS",
      description = "CONTEXT/COLLECTION, or CONTEXT/COLLECTION/ID; further words are parameters")
  void words(List<String> given) {
    words = List.copyOf(given);
  }

  /** For the server it is a setting; here it asks for the statements of this one request. */
  static void declareShadow(CommandSpec command) {
    command.remove(command.findOption(SHADOW));
    command.addOption(
        OptionSpec.builder(SHADOW)
            .type(boolean.class)
            .description("show the statements that ran, and what they cost")
            .build());
  }

  @Override
  public Integer call() {
    Inquiry inquiry = new Inquiry(address(), headers());
    Wiring.requireDefaultContext(session);
    Recording recording = Recording.withValues();
    QueryRun run = new QueryRun(session, inquiry, recording);
    ExitCode code =
        session.withDatabase(
            database -> {
              ExitCode ended = run.on(database);
              if (isShadowWanted()) {
                session.err().println(new PrintedShadow(recording));
              }
              return ended;
            });
    return code.number();
  }

  private String address() {
    String first = words.getFirst();
    List<String> others = words.subList(1, words.size());
    if (others.isEmpty()) {
      return first;
    }
    return first + (first.contains("?") ? "&" : "?") + String.join("&", others);
  }

  private Map<String, String> headers() {
    String accepted = AnswerFormat.accepting(format);
    if (count == null) {
      return Map.of("Accept", accepted);
    }
    if (!COUNTS.contains(count)) {
      throw new WrongSetting(
          "--count must be one of %s, not \"%s\"".formatted(String.join(", ", COUNTS), count));
    }
    return Map.of("Accept", accepted, "Prefer", "count=" + count);
  }

  private boolean isShadowWanted() {
    return requireNonNull(spec).commandLine().getParseResult().hasMatchedOption(SHADOW);
  }
}
