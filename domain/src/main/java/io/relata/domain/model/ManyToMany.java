package io.relata.domain.model;

import java.util.Optional;
import java.util.function.Supplier;

/** A to-many relation over a link table of pairs, of which one side declares the table. */
public final class ManyToMany<T, U> extends ToMany<T, U> {

  private final Optional<Link> declared;

  ManyToMany(
      Declaration<T> declaration,
      String name,
      Optional<Link> declared,
      Supplier<? extends Relation<U, T>> inverse) {
    super(declaration, name, inverse);
    this.declared = declared;
  }

  /** The link table seen from this side. */
  public Link link() {
    return declared.orElseGet(() -> Inverses.linked(this));
  }

  /** The link table where this side declares it. */
  Optional<Link> declared() {
    return declared;
  }

  /** Whether the link table is declared on this side. */
  boolean declaresLink() {
    return declared.isPresent();
  }

  @Override
  public String kind() {
    return "is many to many";
  }
}
