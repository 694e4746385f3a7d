package io.relata.domain.model;

/** Finds on the other side of a relation what only that side declares. */
final class Inverses {

  private Inverses() {}

  /** The side that holds the foreign key. */
  static <T, U> BelongsTo<U, T> belonging(Relation<T, U> relation) {
    if (relation.inverse() instanceof BelongsTo<U, T> belonging) {
      return belonging;
    }
    throw new InconsistentModel(mustBelong(relation, relation.inverse()));
  }

  /** The link table that the other side declares, seen from this one. */
  static <T, U> Link linked(ManyToMany<T, U> relation) {
    Relation<U, T> inverse = relation.inverse();
    if (inverse instanceof ManyToMany<U, T> linking) {
      return linking
          .declared()
          .map(Link::reversed)
          .orElseThrow(() -> new InconsistentModel(noLink(relation, inverse)));
    }
    throw new InconsistentModel(mustLink(relation, inverse));
  }

  static String mustBelong(Relation<?, ?> relation, Relation<?, ?> inverse) {
    return relation
        + " "
        + relation.kind()
        + ", so its inverse "
        + inverse
        + " must belong to it, but "
        + inverse.kind();
  }

  static String mustLink(ManyToMany<?, ?> relation, Relation<?, ?> inverse) {
    return relation
        + " is many to many, so its inverse "
        + inverse
        + " must be too, but "
        + inverse.kind();
  }

  static String noLink(ManyToMany<?, ?> relation, Relation<?, ?> inverse) {
    return "neither " + relation + " nor " + inverse + " declares a link table: one side must";
  }
}
