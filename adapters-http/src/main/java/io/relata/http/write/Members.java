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
 * @param named the columns that the request names, where it does; others are passed over
 */
record Members<T>(Entity<T> entity, Columns columns, Optional<Set<Field<T, ?>>> named) {

  /**
   * The values of the object that has just begun, null for none.
   *
   * @param path where in the body it stands
   */
  Map<Field<T, ?>, @Nullable Object> read(Json json, String path) {
    Map<Field<T, ?>, @Nullable Object> values = new LinkedHashMap<>();
    while (json.next() != JsonToken.END_OBJECT) {
      String name = json.text();
      String there = path.isEmpty() ? name : path + "." + name;
      JsonToken value = json.next();
      if (isPassedOver(name)) {
        json.skipValue();
      } else {
        Field<T, ?> field = columns.inBody(entity, name, there);
        values.put(field, JsonPlain.of(field, value, json, there));
      }
    }
    return values;
  }

  private boolean isPassedOver(String name) {
    return named.isPresent() && named.get().stream().noneMatch(field -> field.name().equals(name));
  }
}
