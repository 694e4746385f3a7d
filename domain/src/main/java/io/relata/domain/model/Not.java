package io.relata.domain.model;

/** The part does not hold; where the part is unknown, so is this. */
public record Not<T>(Condition<T> part) implements Condition<T> {

  @Override
  public Condition<T> not() {
    return part;
  }

  @Override
  public String toString() {
    return "not " + part;
  }
}
