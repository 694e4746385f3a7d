package io.relata.http.openapi;

import io.relata.domain.model.Entity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The answers that several operations have. */
record Responses(Scope scope) {

  Map<String, Part> all() {
    Map<String, Part> all = new LinkedHashMap<>();
    all.put("Head", of("The headers of what GET answers.", Headers.OF_PAGES));
    all.put(
        "NotModified", of("The client has the answer already.", List.of("ETag", "Relata-Request")));
    all.put("Done", of("It is done, and nothing is shown.", Headers.OF_WRITES));
    all.put(
        "Refused", of("Something is wrong with the request; GET tells what.", Headers.OF_PROBLEMS));
    all.put("Failed", of("It can not be answered now; GET tells why.", Headers.OF_PROBLEMS));
    scope.catalog().entities().forEach(entity -> ofEntity(entity, all));
    return all;
  }

  private void ofEntity(Entity<?> entity, Map<String, Part> all) {
    Part row = Part.at(Component.SCHEMAS, Names.of(entity));
    all.put(
        Names.page(entity),
        of("A part of the rows, which were counted.", Headers.OF_PAGES)
            .with("content", new Forms(scope).ofRows(row, Part.empty())));
    all.put(
        Names.written(entity),
        of(
                "The rows as they are now, where return=representation asks for them.",
                Headers.OF_WRITES)
            .with("content", Forms.writtenRows(row, Part.empty())));
    if (!scope.writes().areLasting(entity)) {
      all.put(
          Names.one(entity),
          of("The row as it is now, where return=representation asks for it.", Headers.OF_WRITES)
              .with("content", Forms.ofOne(row, Part.empty())));
    }
  }

  static Part of(String description, List<String> headers) {
    return Part.of("description", description).with("headers", Headers.at(headers));
  }

  static Part at(String name) {
    return Part.at(Component.RESPONSES, name);
  }

  /** What HEAD is answered where GET has these. */
  static Part silent(String... statuses) {
    Part responses = Part.empty();
    for (String status : statuses) {
      responses.with(status, at(status.equals("304") ? "NotModified" : "Head"));
    }
    Problems.referSilently(responses);
    return responses;
  }
}
