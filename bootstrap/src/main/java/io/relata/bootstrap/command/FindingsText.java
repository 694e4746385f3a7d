package io.relata.bootstrap.command;

import io.relata.application.lab.Chart;
import io.relata.application.lab.Experiment;
import io.relata.application.lab.Findings;
import io.relata.application.lab.Text;
import java.util.stream.Collectors;

/** What an experiment found, for somebody to read. */
record FindingsText(Experiment experiment, Findings findings) {

  private static final int WIDTH = 100;

  /** The same, with the statements of each way. */
  String withSql() {
    StringBuilder text = new StringBuilder(toString());
    for (Text statement : findings.texts()) {
      text.append("\n-- ").append(statement.way()).append(": ").append(statement.reason());
      text.append('\n').append(statement.sql().strip()).append('\n');
    }
    return text.toString();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(experiment.name()).append(": ").append(experiment.title()).append('\n');
    text.append(experiment.question()).append('\n');
    text.append(wrapped(experiment.explanation())).append('\n');
    for (Chart chart : findings.charts()) {
      text.append('\n').append(new ChartText(chart));
    }
    if (!findings.conclusions().isEmpty()) {
      text.append('\n');
    }
    findings.conclusions().forEach(said -> text.append(said).append('\n'));
    findings.leftOut().forEach(what -> text.append("Not measured: ").append(what).append('\n'));
    return text.append(wrapped("On " + data() + ".")).append('\n').toString();
  }

  private String data() {
    return findings.data().stream()
        .map(fact -> fact.name() + " " + fact.value())
        .collect(Collectors.joining(", "));
  }

  private static String wrapped(String text) {
    StringBuilder wrapped = new StringBuilder();
    int column = 0;
    for (String word : text.split(" ", -1)) {
      boolean breaks = column > 0 && column + 1 + word.length() > WIDTH;
      wrapped.append(breaks ? "\n" : column > 0 ? " " : "").append(word);
      column = breaks ? word.length() : column + (column > 0 ? 1 : 0) + word.length();
    }
    return wrapped.toString();
  }
}
