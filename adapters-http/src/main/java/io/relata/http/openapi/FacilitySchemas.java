package io.relata.http.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the answers look like that are the same for every model. */
final class FacilitySchemas {

  private FacilitySchemas() {}

  static Map<String, Part> all() {
    Map<String, Part> all = new LinkedHashMap<>();
    all.put("Problem", Problems.schema());
    all.put(
        "Health",
        object("How the server is.", Part.of("status", Part.of("enum", List.of("live", "ready")))));
    all.put("Catalog", object("What there is.", catalog()));
    all.put("Past", object("A request that was answered.", past()));
    all.put("Statement", object("A statement that ran on behalf of a request.", statement()));
    all.put(
        "Touched",
        object(
            "How many rows of a table a request touched.",
            Part.of("table", text())
                .with("added", whole())
                .with("changed", whole())
                .with("removed", whole())));
    all.put("Experiment", object("Ways to do the same, measured.", experiment()));
    all.put("Shadow", object("A request that was answered, with its statements.", shadow()));
    return all;
  }

  private static Part catalog() {
    return Part.of("usualContext", text())
        .with("shadow", Part.of("type", "boolean"))
        .with("limits", Part.of("type", "object").with("additionalProperties", whole()))
        .with("contexts", WriteSchemas.list(Part.of("type", "object")));
  }

  private static Part past() {
    return Part.of("request", text())
        .with("at", Part.of("type", "string").with("format", "date-time"))
        .with("verb", text())
        .with("address", text())
        .with("status", whole())
        .with("milliseconds", number())
        .with("ran", whole())
        .with("kept", whole())
        .with("trips", whole())
        .with("budget", whole())
        .with("verdict", text());
  }

  private static Part experiment() {
    return Part.of("name", text())
        .with("title", text())
        .with("question", text())
        .with("explanation", text());
  }

  private static Part shadow() {
    return past()
        .with("transaction", object("", Part.of("outcome", text()).with("attempts", whole())))
        .with("touched", WriteSchemas.list(Part.at(Component.SCHEMAS, "Touched")))
        .with("statements", WriteSchemas.list(Part.at(Component.SCHEMAS, "Statement")));
  }

  private static Part statement() {
    return Part.of("reason", text())
        .with("trip", whole())
        .with("keysIn", whole())
        .with("rowsOut", whole())
        .with("listsCut", whole())
        .with("waitMilliseconds", number())
        .with("executeMilliseconds", number())
        .with("readMilliseconds", number())
        .with("fingerprint", text())
        .with("sql", text())
        .with("binds", WriteSchemas.list(text()));
  }

  private static Part object(String description, Part members) {
    Part schema = Part.of("type", "object");
    if (!description.isEmpty()) {
      schema.with("description", description);
    }
    return schema.with("properties", members);
  }

  private static Part text() {
    return Part.of("type", "string");
  }

  private static Part whole() {
    return Part.of("type", "integer");
  }

  private static Part number() {
    return Part.of("type", "number");
  }
}
