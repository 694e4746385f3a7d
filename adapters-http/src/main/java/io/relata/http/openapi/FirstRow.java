package io.relata.http.openapi;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads what the first row of an answer holds. */
final class FirstRow {

  private static final JsonFactory JSON = new JsonFactory();

  private FirstRow() {}

  /** Its values as they are written, by name; empty where there is no row. */
  static Map<String, String> of(String answer) {
    Map<String, String> values = new LinkedHashMap<>();
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), answer)) {
      json.nextToken();
      if (json.nextToken() == JsonToken.START_OBJECT) {
        while (json.nextToken() != JsonToken.END_OBJECT) {
          String name = json.currentName();
          json.nextToken();
          values.put(name, json.getString());
        }
      }
    }
    return values;
  }
}
