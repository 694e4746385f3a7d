package io.relata.http.language;

import io.relata.domain.model.Condition;
import io.relata.domain.model.Field;
import io.relata.domain.model.Known;
import io.relata.domain.model.Known.Truth;
import io.relata.domain.model.Scalar;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What {@code is} can ask for. */
enum State {
  NULL,
  NOT_NULL,
  TRUE,
  FALSE,
  UNKNOWN;

  static Optional<State> named(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(state -> state.toString().equals(lower)).findFirst();
  }

  static String namesOf(Field<?, ?> field) {
    return Arrays.stream(values())
        .filter(state -> state.isOf(field))
        .map(State::toString)
        .collect(Collectors.joining(", is."));
  }

  /** Whether it can be asked of a field; truth only of a boolean. */
  boolean isOf(Field<?, ?> field) {
    return isOfRelations() || field.scalar() == Scalar.BOOLEAN;
  }

  /** Whether it says no more than whether something is there. */
  boolean isOfRelations() {
    return this == NULL || this == NOT_NULL;
  }

  <T> Condition<T> of(Field<T, ?> field) {
    return switch (this) {
      case NULL, UNKNOWN -> new Known<>(field, Truth.NULL);
      case NOT_NULL -> new Known<>(field, Truth.NULL).not();
      case TRUE -> new Known<>(field, Truth.TRUE);
      case FALSE -> new Known<>(field, Truth.FALSE);
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
