package io.relata.domain.model;

/** Finds on the other side of a relation what only that side declares. */
final class Inverses {

  private Inverses() {}

  /** The side that holds the foreign key. */
  static <T, U> BelongsTo<U, T> belonging(Relation<T, U> relation) {
    if (relation.inverse() instanceof BelongsTo<U, T> belonging) {
      return belonging;
    }
    throw new InconsistentModel(
        relation
            + " "
            + relation.kind()
            + ", so its inverse "
            + relation.inverse()
            + " must belong to it, but "
            + relation.inverse().kind());
  }

  /** The side that declares the link table. */
  static <T, U> ManyToMany<U, T> linking(ManyToMany<T, U> relation) {
    if (relation.inverse() instanceof ManyToMany<U, T> linking) {
      return linking;
    }
    throw new InconsistentModel(
        relation
            + " is many to many, so its inverse "
            + relation.inverse()
            + " must be too, but it "
            + relation.inverse().kind());
  }
}
