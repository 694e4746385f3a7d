package io.relata.http.shadow;

import io.relata.application.shadow.Touched;
import io.relata.application.shadow.Transaction;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** How the unit of work of a past request went, as JSON. */
final class TransactionJson {

  private TransactionJson() {}

  static void write(Transaction transaction, JsonGenerator json) {
    json.writeObjectPropertyStart("transaction");
    json.writeStringProperty("outcome", transaction.outcome().name().toLowerCase(Locale.ROOT));
    json.writeNumberProperty("attempts", transaction.attempts());
    json.writeEndObject();
    transaction.touched().ifPresent(touched -> tables(touched, json));
  }

  private static void tables(List<Touched> touched, JsonGenerator json) {
    json.writeArrayPropertyStart("touched");
    for (Touched table : touched) {
      json.writeStartObject();
      json.writeStringProperty("table", table.table());
      json.writeNumberProperty("added", table.added());
      json.writeNumberProperty("changed", table.changed());
      json.writeNumberProperty("removed", table.removed());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
