package io.relata.http.openapi;

import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.Relation;
import io.relata.domain.model.Scalar;
import io.relata.domain.model.Trait;
import io.relata.http.language.Language;
import io.relata.http.language.Offered;
import io.relata.http.language.PlainText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What can be asked of fields and relations: a parameter for each, and a schema for each type. */
record Filters(Scope scope) {

  private static final String RELATION = "FilterOfRelation";

  /** What filters look like, by the type of field. */
  Map<String, Part> schemas() {
    Map<String, Part> schemas = new LinkedHashMap<>();
    scope.catalog().entities().stream()
        .flatMap(Filters::fields)
        .forEach(field -> schemas.computeIfAbsent(name(field), _ -> schema(field)));
    schemas.put(RELATION, ofRelation());
    return schemas;
  }

  private static String name(Field<?, ?> field) {
    return "FilterOf" + Names.capitalized(field.scalar().name().toLowerCase(Locale.ROOT));
  }

  private static Part schema(Field<?, ?> field) {
    List<String> operators = Language.operators(field);
    String names = String.join("|", operators);
    return Part.of("type", "string")
        .with("title", "A filter on " + field.scalar().description())
        .with("description", description(field))
        .with("pattern", "^(not\\.)?(" + names + ")(\\([a-z]+\\))?\\.")
        .with("x-operators", operators);
  }

  private static String description(Field<?, ?> field) {
    List<String> said = new ArrayList<>();
    said.add("An operator, a point and a value; `not.` before it negates it.");
    said.add("It takes " + codes(Language.operators(field)) + ".");
    said.add("`in.(…)` takes several values;");
    said.add(codes(Offered.operatorsOfLists(field)) + " do as `eq(any).{…}` or `eq(all).{…}`;");
    said.add("`is.` takes " + codes(Offered.states(field)) + ".");
    if (!Offered.operatorsOfWords(field).isEmpty()) {
      said.add(
          codes(Offered.operatorsOfWords(field))
              + " search for words, in a language as in `wfts(english).…`.");
    }
    if (field.scalar() != Scalar.TEXT) {
      said.add("As a value, " + PlainText.hint(field.scalar(), "") + ".");
    }
    return String.join(" ", said);
  }

  private static String codes(List<String> words) {
    return "`" + String.join("`, `", words) + "`";
  }

  private static Part ofRelation() {
    List<String> states = Offered.statesOfRelations();
    return Part.of("type", "string")
        .with("title", "A filter on a relation")
        .with(
            "description",
            "Whether there are related rows. It takes `is` with "
                + codes(states)
                + ", and `not.` before it.")
        .with("pattern", "^(not\\.)?is\\.(" + String.join("|", states) + ")$")
        .with("x-operators", List.of("is"));
  }

  /** The parameters of an entity, by what they are called among all parts. */
  Map<String, Part> parameters(Entity<?> entity) {
    Map<String, Part> parameters = new LinkedHashMap<>();
    fields(entity).forEach(field -> parameters.put(key(entity, field.name()), parameter(field)));
    for (Relation<?, ?> relation : relations(entity)) {
      parameters.put(key(entity, relation.name()), parameter(relation));
    }
    if (!scope.catalog().relations(entity).isEmpty()) {
      parameters.put(key(entity, "embedded"), embedded(entity));
    }
    return parameters;
  }

  /** References to them. */
  List<Json> of(Entity<?> entity) {
    return parameters(entity).keySet().stream()
        .<Json>map(key -> Part.at(Component.PARAMETERS, key))
        .toList();
  }

  private static String key(Entity<?> entity, String name) {
    return Names.of(entity) + "." + name;
  }

  private static <T> Stream<Field<T, ?>> fields(Entity<T> entity) {
    return Stream.concat(entity.fields().stream(), entity.derived().stream());
  }

  /** A relation that is called as a field is meant by neither, so that there is none. */
  private List<Relation<?, ?>> relations(Entity<?> entity) {
    return scope.catalog().relations(entity).stream()
        .<Relation<?, ?>>map(relation -> relation)
        .filter(relation -> entity.field(relation.name()).isEmpty())
        .toList();
  }

  private static Part parameter(Field<?, ?> field) {
    return parameter(field.name(), name(field))
        .with("description", "Only rows whose `" + field.name() + "` is so.")
        .with("example", example(field));
  }

  private static Part parameter(Relation<?, ?> relation) {
    return parameter(relation.name(), RELATION)
        .with("description", "Only rows with or without " + words(relation) + ".")
        .with("example", "not.is.null");
  }

  private static String words(Relation<?, ?> relation) {
    return "any `" + relation.name() + "`";
  }

  private static Part parameter(String name, String schema) {
    return Part.of("name", Offered.name(name))
        .with("in", "query")
        .with("schema", Part.at(Component.SCHEMAS, schema));
  }

  static String example(Field<?, ?> field) {
    return switch (field.scalar()) {
      case BOOLEAN -> "is.true";
      case INTEGER, BIGINT -> "gte.1";
      case NUMERIC -> "lt.99.5";
      case TEXT ->
          field
              .trait(Trait.OneOf.class)
              .map(choice -> "eq." + choice.texts().getFirst())
              .orElse("ilike.*a*");
      case DATE -> "gte.2025-01-31";
      case TIME -> "lt.12:30:00";
      case TIMESTAMP -> "gte.2025-01-31T12:30:00Z";
      case UUID -> "eq.123e4567-e89b-12d3-a456-426614174000";
    };
  }

  /** What is asked of the rows of relations: parameters whose names are not known beforehand. */
  private Part embedded(Entity<?> entity) {
    List<String> names = scope.catalog().relations(entity).stream().map(Relation::name).toList();
    String first = names.getFirst();
    return Part.of("name", "embedded")
        .with("in", "query")
        .with("style", "form")
        .with("explode", true)
        .with(
            "description",
            "What is asked of rows that select embeds, each as a parameter of its own: `"
                + first
                + ".{field}` filters them, `"
                + first
                + ".order`, `.limit`, `.offset`, `.after`, `.before`, `.and`, `.or` do as they do"
                + " without the relation before them. `{relation}(count)` and its like compare what"
                + " is made of all related rows.")
        .with(
            "schema",
            Part.of("type", "object")
                .with("propertyNames", Part.of("pattern", "^(" + String.join("|", names) + ")[.(]"))
                .with("additionalProperties", Part.of("type", "string")))
        .with("example", Part.of(first + ".id", "gt.0"));
  }
}
