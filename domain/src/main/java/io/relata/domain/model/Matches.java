package io.relata.domain.model;

/** Some part of a text matches a regular expression. */
public record Matches<T>(TextField<T, ?> field, String expression, Letters letters)
    implements Condition<T> {

  public Matches {
    field.requirePlain(expression);
  }

  @Override
  public String toString() {
    return field.label() + (letters == Letters.EXACT ? " ~ " : " ~* ") + Literals.of(expression);
  }
}
