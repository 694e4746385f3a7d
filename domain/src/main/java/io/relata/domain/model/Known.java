package io.relata.domain.model;

import java.util.Locale;

/**
 * What is known of a field: that it has no value, or which truth a boolean has. Never unknown
 * itself.
 */
public record Known<T>(Field<T, ?> field, Truth truth) implements Condition<T> {

  /** The states that can be asked for; {@code TRUE} and {@code FALSE} of booleans only. */
  public enum Truth {
    NULL,
    TRUE,
    FALSE
  }

  public Known {
    if (truth != Truth.NULL && field.scalar() != Scalar.BOOLEAN) {
      throw new IllegalArgumentException(field + " is no boolean, so it is neither true nor false");
    }
  }

  @Override
  public String toString() {
    return field.label() + " is " + truth.name().toLowerCase(Locale.ROOT);
  }
}
