package io.relata.jdbi.check;

import io.relata.domain.model.Field;
import io.relata.domain.model.Scalar;
import io.relata.domain.model.Trait;
import io.relata.domain.model.Trait.Initial;
import java.util.List;

/**
 * What a column gets when a new row brings no value.
 *
 * @param clauses the ways to write it in a migration, none where there is no default
 */
record Preset(List<String> clauses) {

  static final Preset NONE = new Preset(List.of());

  static Preset of(String... clauses) {
    return new Preset(List.of(clauses));
  }

  static Preset of(Field<?, ?> field) {
    return field
        .trait(Trait.Default.class)
        .map(preset -> of(preset.initial(), field.scalar()))
        .orElse(NONE);
  }

  private static Preset of(Initial initial, Scalar scalar) {
    return switch (initial) {
      case Trait.Usual.TRUE -> of("default true");
      case Trait.Usual.FALSE -> of("default false");
      case Trait.Usual.ZERO -> of("default 0");
      case Trait.Usual.NOW -> of("default now()", "default CURRENT_TIMESTAMP");
      case Trait.Usual.TODAY -> of("default CURRENT_DATE");
      case Trait.Given(var text) -> of("default '" + text.replace("'", "''") + "'");
      case Trait.Usual.GENERATED ->
          scalar == Scalar.BIGINT
              ? of("generated always as identity")
              : of("default gen_random_uuid()", "default uuidv4()", "default uuidv7()");
    };
  }

  /** Whether the two have a way of writing in common. */
  boolean means(Preset other) {
    return clauses.isEmpty()
        ? other.clauses.isEmpty()
        : clauses.stream().anyMatch(other::isWritten);
  }

  private boolean isWritten(String clause) {
    return clauses.stream().anyMatch(own -> Rule.plain(own).equals(Rule.plain(clause)));
  }

  @Override
  public String toString() {
    return clauses.isEmpty() ? "no default" : clauses.getFirst();
  }
}
