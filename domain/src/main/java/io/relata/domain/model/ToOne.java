package io.relata.domain.model;

import java.util.function.Supplier;

/** A relation to one row, or to none where it is optional. */
public abstract sealed class ToOne<T, U> extends Relation<T, U> permits BelongsTo, HasOne {

  ToOne(Declaration<T> declaration, String name, Supplier<? extends Relation<U, T>> inverse) {
    super(declaration, name, inverse);
  }

  /** Whether a row may have no related row. */
  public abstract boolean isOptional();

  /** The related row fits the condition. */
  public Condition<T> where(Condition<U> condition) {
    return some(condition);
  }

  /** An order of the related rows as an order of these. */
  public Order<T> by(Order<U> term) {
    return Order.via(this, term);
  }
}
