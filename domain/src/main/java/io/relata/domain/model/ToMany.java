package io.relata.domain.model;

import java.util.function.Supplier;

/** A relation to any number of rows. */
public abstract sealed class ToMany<T, U> extends Relation<T, U> permits HasMany, ManyToMany {

  ToMany(Declaration<T> declaration, String name, Supplier<? extends Relation<U, T>> inverse) {
    super(declaration, name, inverse);
  }
}
