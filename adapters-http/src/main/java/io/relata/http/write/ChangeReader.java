package io.relata.http.write;

import io.relata.domain.model.Change;
import tools.jackson.core.JsonToken;

/** Reads a change from a body: an object with the fields that are to have other values. */
record ChangeReader<T>(Members<T> members) {

  /**
   * The change of a body, which keeps the rules.
   *
   * @throws io.relata.domain.model.Refused with all rules that it breaks
   */
  Change<T> read(byte[] body) {
    try (Json json = new Json(body)) {
      if (json.next() != JsonToken.START_OBJECT) {
        throw json.unexpected("an object");
      }
      Change<T> change = Change.of(members.read(json));
      json.requireEnd();
      change.requireRules();
      return change;
    }
  }
}
