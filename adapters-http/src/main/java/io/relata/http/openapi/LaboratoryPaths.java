package io.relata.http.openapi;

import java.util.List;
import java.util.Map;

/** The laboratory, which is there where shadows are shown. */
final class LaboratoryPaths {

  static final String TAG = "laboratory";

  private static final String EXPERIMENTS = "/lab/experiments";

  private LaboratoryPaths() {}

  static void add(Map<String, Part> paths) {
    Facilities.screen("/lab", "openLaboratory", "The laboratory").add(paths);
    Facility.of(
            EXPERIMENTS,
            "listExperiments",
            TAG,
            "What can be tried",
            Part.of(
                "application/json",
                Part.of("schema", WriteSchemas.list(Part.at(Component.SCHEMAS, "Experiment")))))
        .add(paths);
    paths.put(
        EXPERIMENTS + "/{name}",
        Part.of("parameters", Parameters.at(List.of("experiment", "X-Request-Id")))
            .with("post", running()));
  }

  private static Part running() {
    String summary = "Run an experiment, of which one runs at a time";
    return Operation.of("runExperiment", TAG, summary)
        .described(
            "It takes no body. What it does is told line by line, and at last what it found.")
        .answering(
            200,
            Responses.of("How far it is, and then its findings or a problem.", Headers.OF_PROBLEMS)
                .with(
                    "content",
                    Part.of(
                        "application/x-ndjson",
                        Forms.text("Each line is an object: progress, findings or a problem."))))
        .failing(Occasion.EXPERIMENT)
        .part();
  }
}
