package io.relata.http.read;

import io.relata.application.shadow.Explain;
import io.relata.application.shadow.Recording;
import io.relata.application.shadow.Statement;
import io.relata.http.render.Accepted.Plan;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The plans of the statements that answer a request, one after the other. */
record Plans(Plan wanted) {

  String of(Recording recording) {
    List<Statement> statements = recording.statements();
    return switch (wanted.notation()) {
      case JSON -> statements.stream().map(this::json).collect(Collectors.joining(",", "[", "]"));
      case TEXT ->
          statements.stream().map(this::text).collect(Collectors.joining("\n\n", "", "\n"));
    };
  }

  /** PostgreSQL gives a list with one plan, to which the reason is added. */
  private String json(Statement statement) {
    String plan = explained(statement, Explain.Format.JSON);
    String members = plan.substring(plan.indexOf('{') + 1, plan.lastIndexOf('}'));
    return "{\"Reason\":\"" + statement.reason() + "\"," + members + "}";
  }

  private String text(Statement statement) {
    return "-- " + statement.reason() + "\n" + explained(statement, Explain.Format.TEXT).strip();
  }

  private String explained(Statement statement, Explain.Format format) {
    Explain how = new Explain(format, details());
    return statement.replay().map(replay -> replay.explain(how)).orElse("{}");
  }

  private Set<Explain.Detail> details() {
    Set<Explain.Detail> details = EnumSet.noneOf(Explain.Detail.class);
    for (Plan.Option option : wanted.options()) {
      details.add(
          switch (option) {
            case ANALYZE -> Explain.Detail.ANALYZE;
            case VERBOSE -> Explain.Detail.VERBOSE;
            case SETTINGS -> Explain.Detail.SETTINGS;
            case BUFFERS -> Explain.Detail.BUFFERS;
            case WAL -> Explain.Detail.WAL;
          });
    }
    return details;
  }
}
