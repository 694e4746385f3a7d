package io.relata.domain.model;

import java.util.List;

/**
 * The field equals one of the values; unknown where it has none, unless there is nothing to equal.
 */
public record In<T>(Field<T, ?> field, List<Object> values) implements Condition<T> {

  public In {
    values = values.stream().map(field::requirePlain).toList();
  }

  @Override
  public String toString() {
    return field.label() + " in " + Literals.of(values);
  }
}
