package io.relata.http.catalog;

import io.relata.domain.model.Derivation;
import io.relata.domain.model.Field;
import io.relata.domain.model.Trait;
import io.relata.http.language.Language;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** A field as JSON: what it holds, what it can be asked, and what it takes. */
final class FieldJson {

  private FieldJson() {}

  static void write(JsonGenerator json, Field<?, ?> field) {
    json.writeStartObject();
    json.writeStringProperty("name", field.name());
    json.writeStringProperty("type", field.scalar().name().toLowerCase(Locale.ROOT));
    json.writeBooleanProperty("optional", field.isOptional());
    json.writeBooleanProperty("identity", field.type().isIdentity());
    field
        .derivation()
        .map(Derivation::toString)
        .ifPresent(how -> json.writeStringProperty("from", how));
    field.traits().forEach(trait -> trait(json, trait));
    json.writeArrayPropertyStart("operators");
    Language.operators(field).forEach(json::writeString);
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void trait(JsonGenerator json, Trait trait) {
    switch (trait) {
      case Trait.AtMost(int length) -> json.writeNumberProperty("longest", length);
      case Trait.Unique() -> json.writeBooleanProperty("unique", true);
      case Trait.Above(var bound) -> json.writeNumberProperty("above", bound);
      case Trait.AtLeast(var bound) -> json.writeNumberProperty("atLeast", bound);
      case Trait.Digits(int precision, int scale) -> {
        json.writeNumberProperty("digits", precision);
        json.writeNumberProperty("decimals", scale);
      }
      case Trait.Form(String pattern, String _) -> json.writeStringProperty("like", pattern);
      case Trait.OneOf(var texts) -> {
        json.writeArrayPropertyStart("oneOf");
        texts.forEach(json::writeString);
        json.writeEndArray();
      }
      case Trait.Made() -> json.writeBooleanProperty("made", true);
      case Trait.NotGiven(String refusal) -> json.writeStringProperty("notGiven", refusal);
      case Trait.Default(var initial) -> json.writeStringProperty("usual", usual(initial));
    }
  }

  private static String usual(Trait.Initial initial) {
    return switch (initial) {
      case Trait.Usual usual -> usual.name().toLowerCase(Locale.ROOT);
      case Trait.Given(String text) -> text;
    };
  }
}
