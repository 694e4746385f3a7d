package io.relata.domain.model;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds where a model contradicts itself; each finding names the places that disagree. */
final class Contradictions {

  private final List<String> found = new ArrayList<>();

  private Contradictions() {}

  static List<String> in(List<Context> contexts) {
    Contradictions contradictions = new Contradictions();
    contradictions.checkNames(contexts);
    Set<Relation<?, ?>> declared = new HashSet<>(Catalog.relationsOf(contexts).toList());
    Set<Entity<?>> entities = new HashSet<>(Catalog.entitiesOf(contexts).toList());
    entities.stream()
        .sorted((a, b) -> a.toString().compareTo(b.toString()))
        .forEach(contradictions::checkEntity);
    Catalog.relationsOf(contexts)
        .forEach(relation -> contradictions.checkRelation(relation, declared, entities));
    return contradictions.found;
  }

  private void checkNames(List<Context> contexts) {
    Set<Object> seen = new HashSet<>();
    contexts.forEach(
        context -> refuse(!seen.add(context.name()), "two contexts are named " + context.name()));
    Catalog.entitiesOf(contexts)
        .forEach(entity -> refuse(!seen.add(entity), "two entities are named " + entity));
    Catalog.relationsOf(contexts)
        .forEach(relation -> refuse(!seen.add(relation), "two relations are named " + relation));
    contexts.forEach(
        context ->
            context
                .entities()
                .forEach(
                    entity ->
                        refuse(
                            !entity.name().context().equals(context.name()),
                            "the context "
                                + context.name()
                                + " lists "
                                + entity
                                + ", which names another context")));
  }

  private void checkEntity(Entity<?> entity) {
    Field<?, ?> first = entity.fields().getFirst();
    refuse(
        !first.name().equals("id") || first.scalar() != Scalar.BIGINT,
        entity
            + " must have its id, a 64-bit integer, as its first field, but has "
            + first.name());
    RecordComponent[] components = entity.record().getRecordComponents();
    List<String> recorded =
        components == null
            ? List.of()
            : List.of(components).stream().map(c -> snakeCase(c.getName())).toList();
    List<String> fields = entity.fields().stream().map(Field::name).toList();
    refuse(
        !recorded.equals(fields),
        "the record "
            + entity.record().getSimpleName()
            + " has the components "
            + recorded
            + ", but "
            + entity
            + " declares the fields "
            + fields);
    entity
        .fields()
        .forEach(
            field -> {
              refuse(
                  !field.owner().equals(entity.name()),
                  entity + " lists " + field + ", a field of another entity");
              checkTraits(field);
            });
  }

  private void checkTraits(Field<?, ?> field) {
    boolean text = field.scalar() == Scalar.TEXT;
    boolean numeric = field.scalar() == Scalar.NUMERIC;
    boolean number = numeric || field.scalar() == Scalar.INTEGER || field.scalar() == Scalar.BIGINT;
    for (Trait trait : field.traits()) {
      boolean fits =
          switch (trait) {
            case Trait.AtMost _, Trait.Form _ -> text;
            case Trait.Above _, Trait.AtLeast _ -> number;
            case Trait.Digits _ -> numeric;
            case Trait.Unique _, Trait.Default _ -> true;
          };
      refuse(!fits, field + " is " + field.type() + ", to which " + trait + " means nothing");
    }
    refuse(
        numeric && field.trait(Trait.Digits.class).isEmpty(),
        field + " is a decimal number, but does not say how many digits");
  }

  private void checkRelation(
      Relation<?, ?> relation, Set<Relation<?, ?>> declared, Set<Entity<?>> entities) {
    Relation<?, ?> inverse = relation.inverse();
    if (!entities.contains(inverse.owner())) {
      refuse(true, relation + " leads to " + inverse.owner() + ", which no context lists");
      return;
    }
    if (!declared.contains(inverse)) {
      refuse(
          true,
          relation + " names " + inverse + " as its inverse, but no context lists that relation");
      return;
    }
    if (!inverse.inverse().equals(relation)) {
      refuse(
          true,
          relation
              + " names "
              + inverse
              + " as its inverse, but "
              + inverse
              + " names "
              + inverse.inverse());
      return;
    }
    refuse(
        relation.owner().field(relation.name()).isPresent(),
        relation + " has the same name as a field of " + relation.owner());
    checkKind(relation, inverse);
  }

  private void checkKind(Relation<?, ?> relation, Relation<?, ?> inverse) {
    switch (relation) {
      case BelongsTo<?, ?> belongsTo -> checkBelongsTo(belongsTo, inverse);
      case HasOne<?, ?> hasOne -> checkForeignKeyBehind(hasOne, inverse);
      case HasMany<?, ?> hasMany -> checkForeignKeyBehind(hasMany, inverse);
      case ManyToMany<?, ?> manyToMany -> checkLink(manyToMany, inverse);
    }
  }

  private void checkBelongsTo(BelongsTo<?, ?> relation, Relation<?, ?> inverse) {
    refuse(
        relation.onDelete() == Deletion.UNDECLARED,
        relation
            + " does not say what deleting one of "
            + inverse.owner()
            + " does to its "
            + relation.owner()
            + ": cascade, restrict or set null");
    refuse(
        relation.onDelete() == Deletion.SET_NULL && !relation.key().isOptional(),
        relation
            + " is set null when one of "
            + inverse.owner()
            + " is deleted, but "
            + relation.key()
            + " is required");
    refuse(
        !relation.owner().fields().contains(relation.key()),
        relation
            + " has the foreign key "
            + relation.key()
            + ", which is no field of "
            + relation.owner());
    refuse(
        inverse instanceof HasOne && !relation.key().isUnique(),
        inverse + " has one, so " + relation.key() + " must be unique, but is not");
    refuse(
        inverse instanceof HasMany && relation.key().isUnique(),
        inverse + " has many, but " + relation.key() + " is unique: let it have one");
    refuse(
        !(inverse instanceof HasOne || inverse instanceof HasMany),
        relation
            + " belongs to its parent, so "
            + inverse
            + " must have one or have many, but "
            + inverse.kind());
  }

  private void checkForeignKeyBehind(Relation<?, ?> relation, Relation<?, ?> inverse) {
    refuse(
        !(inverse instanceof BelongsTo),
        relation
            + " "
            + relation.kind()
            + ", so its inverse "
            + inverse
            + " must belong to it, but "
            + inverse.kind());
  }

  private void checkLink(ManyToMany<?, ?> relation, Relation<?, ?> inverse) {
    if (!(inverse instanceof ManyToMany<?, ?> other)) {
      refuse(
          true,
          relation
              + " is many to many, so its inverse "
              + inverse
              + " must be too, but it "
              + inverse.kind());
      return;
    }
    refuse(
        relation.declaresLink() == other.declaresLink(),
        relation.declaresLink()
            ? "both " + relation + " and " + inverse + " declare a link table: one side is enough"
            : "neither " + relation + " nor " + inverse + " declares a link table");
  }

  private void refuse(boolean contradicted, String message) {
    if (contradicted && !found.contains(message)) {
      found.add(message);
    }
  }

  private static String snakeCase(String camelCase) {
    return camelCase.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
