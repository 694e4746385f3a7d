package io.relata.http.language;

import io.relata.domain.model.Aggregate;
import io.relata.domain.model.Derivation;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.ToMany;

/** Writes a field as an address names it. */
final class FieldText {

  private FieldText() {}

  /**
   * Its name, or the call that makes it.
   *
   * @throws IllegalArgumentException when an address can not name it
   */
  static <T> String of(Entity<T> entity, Field<?, ?> field) {
    if (entity.field(field.name()).filter(field::equals).isPresent()) {
      return Literal.name(field.name());
    }
    return switch (field.derivation().orElse(null)) {
      case Derivation.OfGroup<?>(var aggregate) -> call(entity, aggregate) + "()";
      case Derivation.OfRelated<?, ?>(var relation, var aggregate, var whenNone)
          when relation instanceof ToMany && whenNone == Derivation.WhenNone.MISSING ->
          Literal.name(relation.name()) + "(" + call(relation.target(), aggregate) + ")";
      case null, default ->
          throw new IllegalArgumentException("an address has no name for " + field);
    };
  }

  private static String call(Entity<?> entity, Aggregate<?> aggregate) {
    return aggregate.field().map(of -> of(entity, of) + ".").orElse("")
        + aggregate.function().label();
  }

  /** The same for who reads a message, whatever an address can name. */
  static String shown(Field<?, ?> field) {
    return field.derivation().orElse(null) instanceof Derivation.OfRelated<?, ?> related
            && !field.label().equals(field.name())
        ? related.relation().name() + "(" + withoutBrackets(related.aggregate()) + ")"
        : field.label();
  }

  private static String withoutBrackets(Aggregate<?> aggregate) {
    return aggregate.field().map(of -> of.label() + ".").orElse("") + aggregate.function().label();
  }
}
