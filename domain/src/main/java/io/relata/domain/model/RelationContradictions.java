package io.relata.domain.model;

import java.util.Set;

/** Finds where a relation contradicts its inverse, its foreign key or its entity. */
final class RelationContradictions {

  private final Findings found;
  private final Set<Entity<?>> entities;
  private final Set<Relation<?, ?>> declared;

  RelationContradictions(Findings found, Set<Entity<?>> entities, Set<Relation<?, ?>> declared) {
    this.found = found;
    this.entities = entities;
    this.declared = declared;
  }

  void in(Relation<?, ?> relation) {
    found.addIf(
        relation.owner().field(relation.name()).isPresent(),
        relation + " has the same name as a field of " + relation.owner());
    if (isMutual(relation)) {
      checkKind(relation, relation.inverse());
    }
  }

  /** Whether the relation and its inverse name each other, so that they can be compared. */
  private boolean isMutual(Relation<?, ?> relation) {
    if (!relation.namesInverse()) {
      return refuse(relation + " names no inverse");
    }
    Relation<?, ?> inverse = relation.inverse();
    if (!entities.contains(inverse.owner())) {
      return refuse(relation + " leads to " + inverse.owner() + ", which no context lists");
    }
    String naming = relation + " names " + inverse + " as its inverse, but ";
    if (!declared.contains(inverse)) {
      return refuse(naming + "neither " + inverse.owner() + " nor a context lists that relation");
    }
    if (inverse.equals(relation)) {
      return refuse(relation + " names itself as its inverse: name the relation that leads back");
    }
    if (!inverse.namesInverse()) {
      return refuse(naming + inverse + " names none");
    }
    if (!inverse.inverse().equals(relation)) {
      return refuse(naming + inverse + " names " + inverse.inverse());
    }
    return true;
  }

  private boolean refuse(String message) {
    found.addIf(true, message);
    return false;
  }

  private void checkKind(Relation<?, ?> relation, Relation<?, ?> inverse) {
    switch (relation) {
      case BelongsTo<?, ?> belongsTo -> checkBelongsTo(belongsTo, inverse);
      case HasOne<?, ?> _, HasMany<?, ?> _ ->
          found.addIf(!(inverse instanceof BelongsTo), Inverses.mustBelong(relation, inverse));
      case ManyToMany<?, ?> manyToMany -> checkManyToMany(manyToMany, inverse);
    }
  }

  private void checkBelongsTo(BelongsTo<?, ?> relation, Relation<?, ?> inverse) {
    checkDeletion(relation, inverse);
    Field<?, ?> key = relation.key();
    found.addIf(
        !relation.owner().fields().contains(key),
        relation + " has the foreign key " + key + ", which is no field of " + relation.owner());
    found.addIf(
        inverse instanceof HasOne && !key.isUnique(),
        inverse + " has one, so " + key + " must be unique, but is not");
    found.addIf(
        inverse instanceof HasMany && key.isUnique(),
        inverse + " has many, but " + key + " is unique: let it have one");
    found.addIf(
        !(inverse instanceof HasOne || inverse instanceof HasMany),
        relation
            + " belongs to its parent, so its inverse "
            + inverse
            + " must have one or have many, but "
            + inverse.kind());
  }

  private void checkDeletion(BelongsTo<?, ?> relation, Relation<?, ?> inverse) {
    found.addIf(
        relation.onDelete() == Deletion.UNDECLARED,
        relation
            + " does not say what deleting one of "
            + inverse.owner()
            + " does to its "
            + relation.owner()
            + ": cascade, restrict or set null");
    found.addIf(
        relation.onDelete() == Deletion.SET_NULL && !relation.key().isOptional(),
        relation
            + " is set null when one of "
            + inverse.owner()
            + " is deleted, but "
            + relation.key()
            + " is required");
  }

  private void checkManyToMany(ManyToMany<?, ?> relation, Relation<?, ?> inverse) {
    if (!(inverse instanceof ManyToMany<?, ?> other)) {
      found.addIf(true, Inverses.mustLink(relation, inverse));
    } else if (relation.toString().compareTo(other.toString()) < 0) { // say it of one side only
      found.addIf(
          relation.declaresLink() && other.declaresLink(),
          "both " + relation + " and " + other + " declare a link table: one side is enough");
      found.addIf(
          !relation.declaresLink() && !other.declaresLink(), Inverses.noLink(relation, other));
    }
  }
}
