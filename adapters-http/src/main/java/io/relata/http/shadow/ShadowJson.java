package io.relata.http.shadow;

import io.relata.application.shadow.Recording;
import io.relata.application.shadow.Statement;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Past requests as JSON. */
final class ShadowJson {

  private static final JsonFactory JSON = new JsonFactory();

  private ShadowJson() {}

  /** A line for each request. */
  static void list(List<Past> requests, OutputStream out) {
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartArray();
      for (Past request : requests) {
        json.writeStartObject();
        summary(json, request);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  /** One request without its statements. */
  static void line(Past request, OutputStream out) {
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      summary(json, request);
      json.writeEndObject();
    }
  }

  /** One request with its statements. */
  static void whole(Past request, OutputStream out) {
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      summary(json, request);
      request.recording().transaction().ifPresent(last -> TransactionJson.write(last, json));
      json.writeArrayPropertyStart("statements");
      for (Statement statement : request.recording().statements()) {
        statement(json, statement);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private static void summary(JsonGenerator json, Past request) {
    Recording recording = request.recording();
    json.writeStringProperty("request", request.id());
    json.writeStringProperty("at", request.at().toString());
    json.writeStringProperty("verb", request.verb());
    json.writeStringProperty("address", request.address());
    json.writeNumberProperty("status", request.status());
    json.writeNumberProperty("milliseconds", millis(request.took()));
    json.writeNumberProperty("ran", recording.ran());
    json.writeNumberProperty("kept", recording.statements().size());
    json.writeNumberProperty("trips", recording.roundTrips());
    recording.budget().ifPresent(budget -> json.writeNumberProperty("budget", budget.statements()));
    json.writeStringProperty("verdict", recording.verdict().name().toLowerCase(Locale.ROOT));
  }

  private static void statement(JsonGenerator json, Statement statement) {
    json.writeStartObject();
    json.writeStringProperty("reason", statement.reason().toString());
    json.writeNumberProperty("trip", statement.roundTrip());
    json.writeNumberProperty("keysIn", statement.keysIn());
    json.writeNumberProperty("rowsOut", statement.rowsOut());
    json.writeNumberProperty("listsCut", statement.rowsCut());
    json.writeNumberProperty("waitMilliseconds", millis(statement.timing().waiting()));
    json.writeNumberProperty("executeMilliseconds", millis(statement.timing().executing()));
    json.writeNumberProperty("readMilliseconds", millis(statement.timing().reading()));
    json.writeStringProperty("fingerprint", statement.fingerprint());
    json.writeStringProperty("sql", statement.sql());
    json.writeArrayPropertyStart("binds");
    statement.binds().forEach(json::writeString);
    json.writeEndArray();
    json.writeEndObject();
  }

  private static double millis(Duration duration) {
    return Math.round(duration.toNanos() / 1e3) / 1e3;
  }
}
