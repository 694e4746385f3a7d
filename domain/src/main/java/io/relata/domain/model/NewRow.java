package io.relata.domain.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A row that is not there yet. A field that it does not name gets its default. It may hold values
 * that break rules, so that all of them can be told at once; nothing is added that does.
 *
 * @param values the plain value for each field that it names, null for one that is to have none
 */
public record NewRow<T>(Entity<T> entity, Map<Field<T, ?>, @Nullable Object> values) {

  public NewRow {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  public static <T> NewRow<T> of(Entity<T> entity) {
    return new NewRow<>(entity, Map.of());
  }

  /** A row with a plain value for each of some fields, null for one that is to have none. */
  public static <T> NewRow<T> of(Entity<T> entity, Map<Field<T, ?>, @Nullable Object> values) {
    return new NewRow<>(entity, values);
  }

  public <V> NewRow<T> with(Field<T, V> field, V value) {
    return withPlain(field, field.type().unwrap().apply(value));
  }

  public NewRow<T> withPlain(Field<T, ?> field, @Nullable Object plain) {
    Map<Field<T, ?>, @Nullable Object> more = new LinkedHashMap<>(values);
    more.put(field, plain);
    return new NewRow<>(entity, more);
  }

  /** The value for a field as it will be stored, where it names one. */
  public Optional<Object> stored(Field<T, ?> field) {
    return Optional.ofNullable(values.get(field)).map(field::stored);
  }

  /** The value for a field, where it names one. */
  public <V> Optional<V> value(Field<T, V> field) {
    return stored(field).map(field::wrapped);
  }

  /** All rules of the fields that it breaks, in their order. */
  public List<Violation> violations() {
    List<Violation> found = new ArrayList<>();
    if (values.containsKey(entity.id())) {
      found.add(Violation.given(entity.id().name()));
    }
    found.addAll(violationsOfFields());
    return found;
  }

  /** All rules that it breaks where it is known by a key, which may be its identity. */
  public List<Violation> violationsBy(Field<T, ?> key) {
    if (!key.equals(entity.id())) {
      return violations();
    }
    List<Violation> found = new ArrayList<>();
    if (!(values.get(key) instanceof Long id)) {
      found.add(Violation.missing(key.name()));
    } else if (id < 1) {
      found.add(new Violation(key.name(), "range", "is less than 1"));
    }
    found.addAll(violationsOfFields());
    return found;
  }

  /** The values that a caller gave it which are not theirs to give. */
  public List<Violation> notGiven() {
    return Rules.notGiven(values.keySet());
  }

  private List<Violation> violationsOfFields() {
    List<Violation> found = new ArrayList<>();
    for (Field<T, ?> field : entity.fields()) {
      Object plain = values.get(field);
      if (field.equals(entity.id())) {
        continue;
      }
      if (plain != null) {
        found.addAll(field.violations(plain));
      } else if (isMissing(field)) {
        found.add(Violation.missing(field.name()));
      }
    }
    for (Field<T, ?> field : values.keySet()) {
      if (!field.isStored()) {
        found.add(Violation.computed(field.name()));
      }
    }
    return found;
  }

  /** Having no value is another thing than not saying which, where there is a default. */
  private boolean isMissing(Field<T, ?> field) {
    boolean hasDefault = field.trait(Trait.Default.class).isPresent();
    return !field.isOptional() && (values.containsKey(field) || !hasDefault);
  }

  /**
   * Ends the work where any of the rows breaks a rule, or where two have the same key and not both
   * can have their way.
   */
  public static <T> void requireRulesBy(
      Field<T, ?> key, Resolution resolution, Iterable<NewRow<T>> rows) {
    if (!key.isUnique()) {
      throw new IllegalArgumentException(key + " may be the same in several rows");
    }
    Set<Object> keys = new HashSet<>();
    for (NewRow<T> row : rows) {
      List<Violation> violations = row.violationsBy(key);
      if (!violations.isEmpty()) {
        throw new Refused(violations);
      }
      Optional<Object> value = row.stored(key);
      if (resolution != Resolution.KEEP && value.isPresent() && !keys.add(value.get())) {
        throw new Refused(Violation.duplicate(key.name()));
      }
    }
  }

  /** Ends the work where any of the rows breaks a rule. */
  public static void requireRules(Iterable<? extends NewRow<?>> rows) {
    for (NewRow<?> row : rows) {
      List<Violation> violations = row.violations();
      if (!violations.isEmpty()) {
        throw new Refused(violations);
      }
    }
  }

  @Override
  public String toString() {
    return values.entrySet().stream()
        .map(value -> value.getKey().name() + " = " + Literals.of(value.getValue()))
        .collect(Collectors.joining(", ", "new " + entity + " with ", ""));
  }
}
