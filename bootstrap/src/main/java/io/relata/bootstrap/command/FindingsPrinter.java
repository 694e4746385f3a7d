package io.relata.bootstrap.command;

import io.relata.application.lab.Experiment;
import io.relata.application.lab.Findings;
import io.relata.bootstrap.settings.WrongSetting;
import io.relata.http.lab.FindingsForm;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Says what an experiment found, in one of the forms that can be asked for. */
interface FindingsPrinter {

  void print(Experiment experiment, Findings findings);

  static FindingsPrinter of(String format, boolean withSql, Session session) {
    return switch (format) {
      case "text" ->
          (experiment, findings) -> session.out().println(text(experiment, findings, withSql));
      case "json" -> (experiment, findings) -> session.out().println(json(experiment, findings));
      default ->
          throw new WrongSetting(
              "--format must be one of text, json, not \"%s\"".formatted(format));
    };
  }

  private static String text(Experiment experiment, Findings findings, boolean withSql) {
    FindingsText text = new FindingsText(experiment, findings);
    return withSql ? text.withSql() : text.toString();
  }

  /** The names of experiments are plain words. */
  private static String json(Experiment experiment, Findings findings) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FindingsForm.write(findings, out);
    return "{\"experiment\":\"%s\",\"findings\":%s}"
        .formatted(experiment.name(), out.toString(StandardCharsets.UTF_8));
  }
}
