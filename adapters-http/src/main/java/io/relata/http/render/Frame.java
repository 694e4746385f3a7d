package io.relata.http.render;

import io.relata.http.problem.Kind;
import io.relata.http.problem.Problem;
import tools.jackson.core.JsonGenerator;

/** What stands around and between the rows of an answer in JSON. */
enum Frame {
  ARRAY {
    @Override
    void begin(JsonGenerator json) {
      json.writeStartArray();
    }

    @Override
    void end(JsonGenerator json, long rows) {
      json.writeEndArray();
    }
  },

  LINES {
    @Override
    void afterRow(JsonGenerator json) {
      json.writeRaw('\n');
    }
  },

  ONE {
    @Override
    void requireRoomFor(long rows) {
      if (rows > 1) {
        throw notOne(rows).rejection();
      }
    }

    @Override
    void end(JsonGenerator json, long rows) {
      if (rows != 1) {
        throw notOne(rows).rejection();
      }
    }
  };

  void begin(JsonGenerator json) {}

  void requireRoomFor(long rows) {}

  void afterRow(JsonGenerator json) {}

  void end(JsonGenerator json, long rows) {}

  /** Clients look for these details to tell no row from too many. */
  private static Problem notOne(long rows) {
    return Problem.of(Kind.NOT_ONE_ROW, "An object takes exactly one row")
        .withDetails("The result contains " + rows + " rows")
        .withHint("Narrow the filters to one row, or accept " + Form.JSON.mediaType());
  }
}
