package io.relata.domain.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * New values for some fields of a row; fields that it does not name keep theirs. Holds only values
 * that keep the rules.
 *
 * @param values the plain value for each field, null where the field is cleared
 */
public record Change<T>(Map<Field<T, ?>, @Nullable Object> values) {

  public Change {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  public static <T, V> Change<T> to(Field<T, V> field, V value) {
    return new Change<T>(Map.of()).and(field, value);
  }

  public static <T> Change<T> clearing(Field<T, ?> field) {
    return new Change<T>(Map.of()).andClearing(field);
  }

  public <V> Change<T> and(Field<T, V> field, V value) {
    List<Violation> violations = field.violations(field.type().unwrap().apply(value));
    if (!violations.isEmpty()) {
      throw new Refused(violations);
    }
    return with(field, field.plain(value));
  }

  public Change<T> andClearing(Field<T, ?> field) {
    if (!field.isOptional()) {
      throw new Refused(new Violation(field.name(), "required", "can not be cleared"));
    }
    return with(field, null);
  }

  private Change<T> with(Field<T, ?> field, @Nullable Object plain) {
    Map<Field<T, ?>, @Nullable Object> more = new LinkedHashMap<>(values);
    more.put(field, plain);
    return new Change<>(more);
  }

  @Override
  public String toString() {
    return values.entrySet().stream()
        .map(change -> change.getKey().name() + " = " + Literals.of(change.getValue()))
        .collect(Collectors.joining(", ", "set ", ""));
  }
}
