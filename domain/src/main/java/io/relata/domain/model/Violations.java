package io.relata.domain.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers all rules that a new row would break, so that they are told at once. */
public final class Violations {

  private final List<Violation> found = new ArrayList<>();

  private Violations() {}

  public static Violations none() {
    return new Violations();
  }

  /** Checks a value that the domain holds for a field. */
  public <V> Violations check(Field<?, V> field, V value) {
    return checkPlain(field, field.type().unwrap().apply(value));
  }

  /** Checks a plain value, which need not be one that the domain could hold. */
  public Violations checkPlain(Field<?, ?> field, Object plain) {
    try {
      field.violations(field.scalar().stored(plain)).forEach(found::add);
    } catch (IllegalArgumentException unstorable) {
      found.add(new Violation(field.name(), "value", String.valueOf(unstorable.getMessage())));
    }
    return this;
  }

  /** Checks a value where there is one. */
  public <V> Violations check(Field<?, V> field, Optional<V> value) {
    value.ifPresent(present -> check(field, present));
    return this;
  }

  /** Ends the work when anything was found. */
  public void refuseIfAny() {
    if (!found.isEmpty()) {
      throw new Refused(found);
    }
  }
}
