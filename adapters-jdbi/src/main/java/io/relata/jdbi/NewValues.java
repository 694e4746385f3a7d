package io.relata.jdbi;

import io.relata.domain.model.Field;
import io.relata.domain.model.Scalar;
import io.relata.domain.model.Trait;
import io.relata.domain.model.Trait.Initial;
import io.relata.jdbi.value.PostgresText;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How statements that add rows speak of fields. Their values come as one array of texts for each
 * field, bound by its name.
 */
final class NewValues {

  private NewValues() {}

  /** The columns. */
  static String names(List<? extends Field<?, ?>> fields) {
    return listed(fields, Field::name);
  }

  /** The arrays that are bound. */
  static String parameters(List<? extends Field<?, ?>> fields) {
    return listed(fields, field -> ":" + field.name());
  }

  /** The values made of the texts, defaults where there is none. */
  static String expressions(List<? extends Field<?, ?>> fields) {
    return listed(fields, NewValues::expression);
  }

  private static String expression(Field<?, ?> field) {
    String name = field.name();
    String value =
        field.scalar() == Scalar.TEXT
            ? name
            : "cast(" + name + " as " + PostgresText.typeName(field.scalar()) + ")";
    return field
        .trait(Trait.Default.class)
        .filter(preset -> !field.name().equals("id"))
        .map(preset -> "coalesce(" + value + ", " + expression(preset.initial()) + ")")
        .orElse(value);
  }

  private static String expression(Initial initial) {
    return switch (initial) {
      case Trait.Usual.TRUE -> "true";
      case Trait.Usual.FALSE -> "false";
      case Trait.Usual.ZERO -> "0";
      case Trait.Usual.NOW -> "now()";
      case Trait.Usual.TODAY -> "cast(now() as date)";
      case Trait.Usual.GENERATED -> "gen_random_uuid()";
      case Trait.Given(var text) -> "'" + text.replace("'", "''") + "'";
    };
  }

  private static String listed(
      List<? extends Field<?, ?>> fields, Function<Field<?, ?>, String> each) {
    return fields.stream().map(each).collect(Collectors.joining(", "));
  }
}
