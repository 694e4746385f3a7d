package io.relata.domain.model;

/**
 * At least one related row fits a condition. Never unknown.
 *
 * @param <U> the related entity
 */
public record Exists<T, U>(Relation<T, U> relation, Condition<U> condition)
    implements Condition<T> {

  @Override
  public String toString() {
    return condition.isAlways()
        ? "some " + relation.name()
        : "some " + relation.name() + " with " + condition;
  }
}
