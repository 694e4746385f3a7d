package io.relata.domain.model;

import java.lang.reflect.RecordComponent;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds where an entity contradicts its record, and its fields their traits. */
final class EntityContradictions {

  private static final Set<Scalar> NUMBERS =
      EnumSet.of(Scalar.INTEGER, Scalar.BIGINT, Scalar.NUMERIC);

  private final Findings found;

  EntityContradictions(Findings found) {
    this.found = found;
  }

  void in(Entity<?> entity) {
    checkId(entity);
    checkRecord(entity);
    for (Field<?, ?> field : entity.fields()) {
      found.addIf(
          !field.owner().equals(entity.name()),
          entity + " lists " + field + ", a field of another entity");
      checkTraits(field);
    }
    for (Field<?, ?> field : entity.derived()) {
      checkDerived(entity, field);
    }
    entity.naming().ifPresent(naming -> checkNaming(entity, naming));
    entity.uniqueTogether().forEach(fields -> checkUniqueTogether(entity, fields));
  }

  private void checkUniqueTogether(Entity<?> entity, List<? extends Field<?, ?>> fields) {
    String together = entity + " is unique by " + fields.stream().map(Field::name).toList();
    found.addIf(fields.size() < 2, together + ": let the field itself be unique");
    for (Field<?, ?> field : fields) {
      found.addIf(
          !entity.fields().contains(field), together + ", but " + field + " is no field of it");
    }
  }

  private void checkNaming(Entity<?> entity, Field<?, ?> naming) {
    found.addIf(
        !naming.isUnique() || naming.isOptional(),
        entity + " is named by " + naming + ", which must be required and unique");
    for (Field<?, ?> field : entity.fields()) {
      boolean more =
          !field.equals(naming)
              && !field.isOptional()
              && field.trait(Trait.Default.class).isEmpty();
      found.addIf(more, entity + " is named by " + naming + ", but must have " + field + ", too");
    }
  }

  private void checkDerived(Entity<?> entity, Field<?, ?> field) {
    found.addIf(
        !field.owner().equals(entity.name()),
        entity + " derives " + field + ", a field of another entity");
    found.addIf(
        field.isStored() || field.isAggregate(),
        entity
            + " derives "
            + field
            + ", which is "
            + (field.isStored() ? "stored" : "made of a group of its rows, not of one"));
    long namesakes =
        Stream.concat(entity.fields().stream(), entity.derived().stream())
            .filter(other -> other.name().equals(field.name()))
            .count();
    found.addIf(
        namesakes > 1,
        entity + " has " + namesakes + " fields named " + field.name() + ": name one otherwise");
  }

  private void checkId(Entity<?> entity) {
    String first =
        entity.fields().stream()
            .findFirst()
            .map(field -> "the first is " + field.name() + ", " + field.type())
            .orElse("it has none");
    found.addIf(
        !first.equals("the first is id, " + Scalar.BIGINT.description()),
        entity + " must have its id, a 64-bit integer, as its first field, but " + first);
  }

  private void checkRecord(Entity<?> entity) {
    String record = entity.record().getSimpleName();
    if (!entity.record().isRecord()) {
      found.addIf(true, entity + " is kept as " + record + ", which is no record");
      return;
    }
    RecordComponent[] components = entity.record().getRecordComponents();
    List<String> recorded =
        List.of(components).stream().map(component -> snakeCase(component.getName())).toList();
    List<String> fields = entity.fields().stream().map(Field::name).toList();
    if (!recorded.equals(fields)) {
      found.addIf(
          true,
          "the record "
              + record
              + " has the components "
              + recorded
              + ", but "
              + entity
              + " declares the fields "
              + fields);
      return;
    }
    for (int i = 0; i < components.length; i++) {
      checkPresence(record, components[i], entity.fields().get(i));
    }
  }

  private void checkPresence(String record, RecordComponent component, Field<?, ?> field) {
    boolean mayLack = component.getType().equals(Optional.class);
    found.addIf(
        mayLack != field.isOptional(),
        "the record "
            + record
            + " has "
            + component.getName()
            + " as "
            + component.getType().getSimpleName()
            + ", but "
            + field
            + " is "
            + (field.isOptional() ? "optional: let it be Optional" : "required"));
  }

  private void checkTraits(Field<?, ?> field) {
    for (Trait trait : field.traits()) {
      Set<Scalar> kinds = kindsFor(trait);
      found.addIf(
          !kinds.contains(field.scalar()),
          field
              + " is "
              + field.type()
              + ", but "
              + trait
              + " is for "
              + kinds.stream().map(Scalar::description).collect(Collectors.joining(" or ")));
    }
    found.addIf(
        field.scalar() == Scalar.NUMERIC && field.trait(Trait.Digits.class).isEmpty(),
        field + " is a decimal number, but does not say how many digits");
  }

  private static Set<Scalar> kindsFor(Trait trait) {
    return switch (trait) {
      case Trait.AtMost _, Trait.Form _, Trait.OneOf _ -> EnumSet.of(Scalar.TEXT);
      case Trait.Above _, Trait.AtLeast _ -> NUMBERS;
      case Trait.Digits _ -> EnumSet.of(Scalar.NUMERIC);
      case Trait.Default(var initial) -> kindsFor(initial);
      case Trait.Unique _, Trait.Made _, Trait.NotGiven _ -> EnumSet.allOf(Scalar.class);
    };
  }

  private static Set<Scalar> kindsFor(Trait.Initial initial) {
    return switch (initial) {
      case Trait.Usual.TRUE, Trait.Usual.FALSE -> EnumSet.of(Scalar.BOOLEAN);
      case Trait.Usual.ZERO -> NUMBERS;
      case Trait.Usual.NOW -> EnumSet.of(Scalar.TIMESTAMP);
      case Trait.Usual.TODAY -> EnumSet.of(Scalar.DATE);
      case Trait.Usual.GENERATED -> EnumSet.of(Scalar.BIGINT, Scalar.UUID);
      case Trait.Given _ -> EnumSet.of(Scalar.TEXT);
    };
  }

  private static String snakeCase(String camelCase) {
    return camelCase.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
