package io.relata.http.openapi;

import java.util.List;
import java.util.Map;

/** The addresses of Supabase's clients, which name the context in a header. */
record ProfilePath(Scope scope) {

  static final String TAG = "profiles";

  private static final Part ROW =
      Part.of("type", "object").with("description", "A row of the collection.");

  void add(Map<String, Part> paths) {
    paths.put(
        "/rest/v1/{collection}",
        Part.of("parameters", Parameters.at(List.of("collection", "X-Request-Id")))
            .with("get", list())
            .with("head", head())
            .with("post", add())
            .with("patch", change())
            .with("delete", remove()));
  }

  private Part list() {
    return reading("listRows", "Rows of a collection that fit")
        .described("As at the collection's own address, whose filters it takes.")
        .answering(200, rows("The rows."))
        .answering(206, rows("A part of the rows, which were counted."))
        .answering(304, Responses.at("NotModified"))
        .failing(Occasion.LIST)
        .answering(404, Responses.at("AnythingProblem404"))
        .part();
  }

  private static Part head() {
    return reading("headRows", "The headers of the rows of a collection that fit")
        .silently("200", "206", "304")
        .part();
  }

  private static Operation reading(String id, String summary) {
    return Operation.of(id, TAG, summary)
        .taking(Parameters.OF_LISTS.toArray(String[]::new))
        .taking("PreferReading", "Accept-Profile", "Range", "If-None-Match");
  }

  private static Part add() {
    return writing("addRows", "Add rows to a collection")
        .taking("select", "columns", "Idempotency-Key")
        .bringing(Part.of("anyOf", Json.items(ROW, WriteSchemas.list(ROW))))
        .answering(200, written("The rows as they are now."))
        .answering(201, written("The rows as they are now."))
        .failing(Occasion.ADD)
        .answering(404, Responses.at("AnythingProblem404"))
        .part();
  }

  private static Part change() {
    return writing("changeRows", "Change the rows of a collection that fit")
        .taking(Parameters.OF_CHOICES.toArray(String[]::new))
        .taking("columns")
        .bringing(ROW)
        .answering(200, written("The rows as they are now."))
        .answering(204, Responses.at("Done"))
        .failing(Occasion.CHANGE)
        .answering(404, Responses.at("AnythingProblem404"))
        .part();
  }

  private static Part remove() {
    return writing("removeRows", "Remove the rows of a collection that fit")
        .taking(Parameters.OF_CHOICES.toArray(String[]::new))
        .answering(200, written("The rows as they were."))
        .answering(204, Responses.at("Done"))
        .failing(Occasion.REMOVE)
        .answering(404, Responses.at("AnythingProblem404"))
        .part();
  }

  private static Operation writing(String id, String summary) {
    return Operation.of(id, TAG, summary).taking("PreferWriting", "Content-Profile");
  }

  private Part rows(String description) {
    return Responses.of(description, Headers.OF_PAGES)
        .with("content", new Forms(scope).ofRows(ROW, Part.empty()));
  }

  private static Part written(String description) {
    return Responses.of(description, Headers.OF_WRITES)
        .with("content", Forms.writtenRows(ROW, Part.empty()));
  }
}
