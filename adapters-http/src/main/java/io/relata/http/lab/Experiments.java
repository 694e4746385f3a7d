package io.relata.http.lab;

import io.relata.application.lab.Experiment;
import io.relata.application.lab.Laboratory;
import io.relata.http.exchange.Body;
import io.relata.http.exchange.Exchange;
import io.relata.http.problem.Kind;
import io.relata.http.problem.Problem;
import io.relata.http.write.Content;
import java.util.stream.Collectors;

/** Answers with experiments. */
public final class Experiments {

  private static final String JSON = "application/json; charset=utf-8";

  private final Laboratory laboratory;
  private volatile boolean isOver;

  public Experiments(Laboratory laboratory) {
    this.laboratory = laboratory;
  }

  /** Answers with what experiments there are. */
  public void list(Exchange exchange) {
    Body body = new Body();
    FindingsForm.list(laboratory.experiments(), body);
    exchange.wire().send(200, JSON, body);
  }

  /** Runs one, and tells of it meanwhile. */
  public void run(Exchange exchange) {
    Content.requireNone(exchange.wire());
    Experiment experiment = named(exchange.wire().part("name").orElseThrow());
    new Run(laboratory, experiment, exchange, () -> isOver).run();
  }

  private Experiment named(String name) {
    return laboratory
        .named(name)
        .orElseThrow(
            () ->
                Problem.of(Kind.UNKNOWN_ADDRESS, "there is no experiment \"" + name + "\"")
                    .withHint("there are " + names())
                    .rejection());
  }

  private String names() {
    return laboratory.experiments().stream()
        .map(Experiment::name)
        .collect(Collectors.joining(", "));
  }

  /** Ends what runs, and lets nothing begin any more: the server stops. */
  public void end() {
    isOver = true;
  }
}
