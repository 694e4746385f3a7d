package io.relata.http.write;

import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.http.language.Columns;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Reads the members of an object as plain values of fields.
 *
 * @param named the fields that the request names, where it does; others are passed over
 */
record Members<T>(Entity<T> entity, Columns columns, Optional<Set<String>> named) {

  /** The values of the object that has just begun, null for none. */
  Map<Field<T, ?>, @Nullable Object> read(Json json) {
    Map<Field<T, ?>, @Nullable Object> values = new LinkedHashMap<>();
    while (json.next() != JsonToken.END_OBJECT) {
      String name = json.text();
      JsonToken value = json.next();
      if (named.isPresent() && !named.get().contains(name)) {
        json.skipValue();
      } else {
        Field<T, ?> field = columns.inBody(entity, name, name);
        values.put(field, JsonPlain.of(field, value, json, name));
      }
    }
    return values;
  }
}
