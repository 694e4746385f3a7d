package io.relata.domain.model;

/**
 * The field differs from the value; a missing value differs from every other, so this is never
 * unknown.
 */
public record Distinct<T>(Field<T, ?> field, Object value) implements Condition<T> {

  public Distinct {
    value = field.requirePlain(value);
  }

  @Override
  public String toString() {
    return field.label() + " is distinct from " + Literals.of(value);
  }
}
