package io.relata.domain.model;

import java.util.function.Supplier;

/** A to-one relation whose foreign key stands in the other row, where it is unique. */
public final class HasOne<T, U> extends ToOne<T, U> {

  HasOne(Declaration<T> declaration, String name, Supplier<? extends Relation<U, T>> inverse) {
    super(declaration, name, inverse);
  }

  /** The foreign key in the other row. */
  public Field<U, Id<T>> key() {
    return Inverses.belonging(this).key();
  }

  @Override
  public boolean isOptional() {
    return true;
  }

  @Override
  public String kind() {
    return "has one";
  }
}
