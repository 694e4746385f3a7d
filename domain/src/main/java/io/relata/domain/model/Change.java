package io.relata.domain.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * New values for some fields of a row; fields that it does not name keep theirs. It may hold values
 * that break rules, so that all of them can be told at once; nothing is changed that does.
 *
 * @param values the plain value for each field, null where the field is cleared
 */
public record Change<T>(Map<Field<T, ?>, @Nullable Object> values) {

  public Change {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** A change to a plain value for each of some fields, null for one that is cleared. */
  public static <T> Change<T> of(Map<Field<T, ?>, @Nullable Object> values) {
    return new Change<>(values);
  }

  public static <T, V> Change<T> to(Field<T, V> field, V value) {
    return new Change<T>(Map.of()).and(field, value);
  }

  public static <T> Change<T> clearing(Field<T, ?> field) {
    return new Change<T>(Map.of()).andClearing(field);
  }

  public <V> Change<T> and(Field<T, V> field, V value) {
    return with(field, field.type().unwrap().apply(value));
  }

  public Change<T> andClearing(Field<T, ?> field) {
    return with(field, null);
  }

  private Change<T> with(Field<T, ?> field, @Nullable Object plain) {
    Map<Field<T, ?>, @Nullable Object> more = new LinkedHashMap<>(values);
    more.put(field, plain);
    return new Change<>(more);
  }

  /** The value that a field gets, as it will be stored; null where it is cleared. */
  public @Nullable Object stored(Field<T, ?> field) {
    Object plain = values.get(field);
    return plain == null ? null : field.stored(plain);
  }

  /** All rules of its fields that it breaks, in its order. */
  public List<Violation> violations() {
    List<Violation> found = new ArrayList<>();
    values.forEach((field, plain) -> found.addAll(violations(field, plain)));
    return found;
  }

  private static List<Violation> violations(Field<?, ?> field, @Nullable Object plain) {
    if (field.name().equals(Entity.ID)) {
      return List.of(Violation.given(field.name()));
    }
    if (!field.isStored()) {
      return List.of(Violation.computed(field.name()));
    }
    if (plain == null) {
      return field.isOptional() ? List.of() : List.of(Violation.notCleared(field.name()));
    }
    return field.violations(plain);
  }

  /** Ends the work where it changes values that are not a caller's to give. */
  public void requireGiven() {
    Refused.ifAny(Rules.notGiven(values.keySet()));
  }

  /** Ends the work where it breaks a rule. */
  public void requireRules() {
    Refused.ifAny(violations());
  }

  @Override
  public String toString() {
    return values.entrySet().stream()
        .map(change -> change.getKey().name() + " = " + Literals.of(change.getValue()))
        .collect(Collectors.joining(", ", "set ", ""));
  }
}
