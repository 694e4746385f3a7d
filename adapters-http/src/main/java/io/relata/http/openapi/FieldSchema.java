package io.relata.http.openapi;

import io.relata.domain.model.Derivation;
import io.relata.domain.model.Field;
import io.relata.domain.model.Scalar;
import io.relata.domain.model.Trait;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the values of a field look like. */
final class FieldSchema {

  private FieldSchema() {}

  /** As they are read. */
  static Part read(Field<?, ?> field) {
    return schema(field, field.isOptional(), notes(field));
  }

  /** As they are written into a new row. */
  static Part added(Field<?, ?> field) {
    List<String> notes = notes(field);
    Optional<Trait.Default> initial = field.trait(Trait.Default.class);
    initial.flatMap(each -> Usually.said(each.initial())).ifPresent(notes::add);
    Part schema = schema(field, field.isOptional(), notes);
    initial
        .flatMap(each -> Usually.value(each.initial()))
        .ifPresent(it -> schema.with("default", it));
    return schema;
  }

  /** As they are written over what is there. */
  static Part changed(Field<?, ?> field) {
    return schema(field, field.isOptional(), notes(field));
  }

  private static Part schema(Field<?, ?> field, boolean nullable, List<String> notes) {
    Part schema = Part.empty();
    String type = type(field.scalar());
    schema.with("type", nullable ? Json.texts(List.of(type, "null")) : new Json.Text(type));
    format(field.scalar()).ifPresent(format -> schema.with("format", format));
    field.traits().forEach(trait -> constrain(schema, trait, nullable));
    if (field.scalar() == Scalar.TIME) {
      schema.with("pattern", "^[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,6})?$");
    }
    if (isNotWritten(field)) {
      schema.with("readOnly", true);
    }
    if (!notes.isEmpty()) {
      schema.with("description", String.join(" ", notes));
    }
    return schema;
  }

  /** Whether it is for others than callers to give a value. */
  static boolean isNotWritten(Field<?, ?> field) {
    return !field.isStored()
        || field.name().equals("id")
        || field.trait(Trait.NotGiven.class).isPresent();
  }

  private static String type(Scalar scalar) {
    return switch (scalar) {
      case BOOLEAN -> "boolean";
      case INTEGER, BIGINT -> "integer";
      case NUMERIC -> "number";
      case TEXT, DATE, TIME, TIMESTAMP, UUID -> "string";
    };
  }

  private static Optional<String> format(Scalar scalar) {
    return switch (scalar) {
      case INTEGER -> Optional.of("int32");
      case BIGINT -> Optional.of("int64");
      case DATE -> Optional.of("date");
      case TIMESTAMP -> Optional.of("date-time");
      case UUID -> Optional.of("uuid");
      // A time of day has no offset here, which the format of this name demands.
      case BOOLEAN, NUMERIC, TEXT, TIME -> Optional.empty();
    };
  }

  private static void constrain(Part schema, Trait trait, boolean nullable) {
    switch (trait) {
      case Trait.AtMost(int length) -> schema.with("maxLength", length);
      case Trait.Above(BigDecimal bound) -> schema.with("exclusiveMinimum", bound);
      case Trait.AtLeast(BigDecimal bound) -> schema.with("minimum", bound);
      case Trait.Digits(int precision, int scale) ->
          schema.with("exclusiveMaximum", BigDecimal.TEN.pow(precision - scale));
      case Trait.Form(String pattern, var _) when pattern.equals("_%") ->
          schema.with("minLength", 1);
      case Trait.Form(String pattern, var _) -> schema.with("pattern", LikeAsRegex.of(pattern));
      case Trait.OneOf(List<String> texts) -> schema.with("enum", choices(texts, nullable));
      case Trait.Unique(), Trait.Default(var _), Trait.Made(), Trait.NotGiven(var _) -> {
        // Told in words, or not a matter of single values.
      }
    }
  }

  private static Json choices(List<String> texts, boolean nullable) {
    List<Json> all = new ArrayList<>(Json.texts(texts).all());
    if (nullable) {
      all.add(new Json.Quoted("null"));
    }
    return new Json.Items(all);
  }

  private static List<String> notes(Field<?, ?> field) {
    List<String> notes = new ArrayList<>();
    field.derivation().map(FieldSchema::derived).ifPresent(notes::add);
    for (Trait trait : field.traits()) {
      note(trait).ifPresent(notes::add);
    }
    return notes;
  }

  private static String derived(Derivation<?> derivation) {
    return "Computed from `" + derivation + "`, and shown where select names it.";
  }

  private static Optional<String> note(Trait trait) {
    return switch (trait) {
      case Trait.Unique() -> Optional.of("No two rows have the same.");
      case Trait.Made() -> Optional.of("Made where a new row brings none.");
      case Trait.NotGiven(String refusal) ->
          Optional.of("Not for callers to give: it " + refusal + ".");
      case Trait.Digits(int precision, int scale) ->
          Optional.of(
              "At most %d digits before the point and %d behind it."
                  .formatted(precision - scale, scale));
      case Trait.AtMost(var _),
          Trait.Above(var _),
          Trait.AtLeast(var _),
          Trait.Form _,
          Trait.OneOf(var _),
          Trait.Default(var _) ->
          Optional.empty();
    };
  }
}
