package io.relata.http.openapi;

import java.util.ArrayList;
import java.util.List;

/** One verb at one address. */
final class Operation {

  private final String id;
  private final String tag;
  private final String summary;
  private final List<Json> parameters = new ArrayList<>();
  private final Part responses = Part.empty();
  private final Part more = Part.empty();

  private Operation(String id, String tag, String summary) {
    this.id = id;
    this.tag = tag;
    this.summary = summary;
  }

  /**
   * Begins one.
   *
   * @param id what programs call it
   * @param tag what it belongs to
   * @param summary what it does
   */
  static Operation of(String id, String tag, String summary) {
    return new Operation(id, tag, summary);
  }

  Operation described(String description) {
    more.with("description", description);
    return this;
  }

  Operation taking(List<? extends Json> some) {
    parameters.addAll(some);
    return this;
  }

  Operation taking(String... keys) {
    return taking(Parameters.at(List.of(keys)));
  }

  /** What it brings with it, in JSON. */
  Operation bringing(Part schema) {
    more.with(
        "requestBody",
        Part.of("required", true)
            .with("content", Part.of("application/json", Part.of("schema", schema))));
    return this;
  }

  Operation answering(int status, Part response) {
    responses.with(String.valueOf(status), response);
    return this;
  }

  Operation failing(Occasion occasion) {
    Problems.refer(responses, occasion);
    return this;
  }

  /** Answering as GET does, without a body. */
  Operation silently(String... statuses) {
    responses.withAll(Responses.silent(statuses));
    return this;
  }

  Part part() {
    Part operation =
        Part.of("operationId", id)
            .with("tags", List.of(tag))
            .with("summary", summary)
            .withAll(more);
    if (!parameters.isEmpty()) {
      operation.with("parameters", parameters);
    }
    return operation.with("responses", responses);
  }
}
