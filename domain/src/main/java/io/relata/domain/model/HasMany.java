package io.relata.domain.model;

import java.util.function.Supplier;

/** A to-many relation to the rows whose foreign key holds this row's identity. */
public final class HasMany<T, U> extends ToMany<T, U> {

  HasMany(Declaration<T> declaration, String name, Supplier<? extends Relation<U, T>> inverse) {
    super(declaration, name, inverse);
  }

  /** The foreign key in the other rows. */
  public Field<U, Id<T>> key() {
    return Inverses.belonging(this).key();
  }

  @Override
  public String kind() {
    return "has many";
  }
}
