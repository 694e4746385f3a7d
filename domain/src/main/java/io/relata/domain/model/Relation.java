package io.relata.domain.model;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A relation from one entity to another, declared once as a constant beside the record it starts
 * from. Each names its inverse, the same relation seen from the other end; the other end is looked
 * up on first use, so that two records may name each other whichever is loaded first.
 *
 * @param <T> the entity it starts from
 * @param <U> the entity it leads to
 */
public abstract sealed class Relation<T, U> permits ToOne, ToMany {

  private final Supplier<Entity<T>> owner;
  private final EntityName ownerName;
  private final String name;
  private final Supplier<? extends Relation<U, T>> inverse;
  private final int hash;

  Relation(Declaration<T> declaration, String name, Supplier<? extends Relation<U, T>> inverse) {
    this.owner = declaration.entity();
    this.ownerName = declaration.name();
    this.name = EntityName.requireName(name);
    this.inverse = inverse;
    this.hash = Objects.hash(ownerName, name);
  }

  public String name() {
    return name;
  }

  /** The entity it starts from. */
  public Entity<T> owner() {
    return owner.get();
  }

  /** The entity it leads to. */
  public Entity<U> target() {
    return inverse().owner();
  }

  /** The same relation seen from its target. */
  public Relation<U, T> inverse() {
    Relation<U, T> there = inverse.get();
    if (there == null) {
      throw new InconsistentModel(this + " names no inverse");
    }
    return there;
  }

  /** Not, where the constant that is to name it is not set. */
  boolean namesInverse() {
    return inverse.get() != null;
  }

  /** What the relation is, for messages: "belongs to", "has many". */
  public abstract String kind();

  /** At least one related row fits the condition. */
  public Condition<T> some(Condition<U> condition) {
    return new Exists<>(this, condition);
  }

  /** There is at least one related row. */
  public Condition<T> some() {
    return some(Condition.always());
  }

  /** No related row fits the condition. */
  public Condition<T> none(Condition<U> condition) {
    return some(condition).not();
  }

  /** There is no related row. */
  public Condition<T> none() {
    return none(Condition.always());
  }

  /** The number of related rows. */
  public Field<T, Long> count() {
    return Derived.ofRelated(ownerName, this, Aggregate.count());
  }

  /** The sum over the related rows; see {@link Field#orZero}. */
  public Field<T, BigDecimal> sum(Field<U, ?> field) {
    return Derived.ofRelated(ownerName, this, Aggregate.of(Aggregate.Function.SUM, field));
  }

  /** The average over the related rows. */
  public Field<T, BigDecimal> avg(Field<U, ?> field) {
    return Derived.ofRelated(ownerName, this, Aggregate.of(Aggregate.Function.AVG, field));
  }

  /** The smallest value among the related rows. */
  public <V> Field<T, V> min(Field<U, V> field) {
    return Derived.ofRelated(ownerName, this, Aggregate.of(Aggregate.Function.MIN, field));
  }

  /** The largest value among the related rows. */
  public <V> Field<T, V> max(Field<U, V> field) {
    return Derived.ofRelated(ownerName, this, Aggregate.of(Aggregate.Function.MAX, field));
  }

  /** Whatever is made of the related rows. */
  public Field<T, ?> aggregated(Aggregate<U> aggregate) {
    return Derived.ofRelated(ownerName, this, aggregate);
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof Relation<?, ?> relation
        && ownerName.equals(relation.ownerName)
        && name.equals(relation.name);
  }

  @Override
  public final int hashCode() {
    return hash;
  }

  /** The name in full: {@code blog.posts.author}. */
  @Override
  public final String toString() {
    return ownerName + "." + name;
  }
}
