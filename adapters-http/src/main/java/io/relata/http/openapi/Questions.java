package io.relata.http.openapi;

import io.relata.domain.model.Catalog;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.Relation;
import io.relata.domain.model.TextField;
import io.relata.domain.model.ToMany;
import io.relata.domain.model.ToOne;
import io.relata.domain.query.Report;
import io.relata.http.language.Offered;
import io.relata.http.read.Addresses;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The addresses that are asked for examples; each shows something of the language. */
record Questions(Catalog catalog) {

  private static final Pattern WORD = Pattern.compile("[A-Za-z]{3,12}");

  String list(Entity<?> entity) {
    return Addresses.of(entity.name()) + "?limit=2";
  }

  /** The first related row and the first related rows, where there are such relations. */
  Optional<String> embedding(Entity<?> entity) {
    List<String> shown = new ArrayList<>(List.of("id"));
    label(entity).map(Field::name).ifPresent(shown::add);
    StringBuilder more = new StringBuilder();
    first(entity, ToOne.class).ifPresent(one -> shown.add(embedded(one)));
    first(entity, ToMany.class)
        .ifPresent(
            many -> {
              shown.add(embedded(many));
              more.append('&').append(many.name()).append(".limit=2");
            });
    return catalog.relations(entity).isEmpty()
        ? Optional.empty()
        : Optional.of(
            Addresses.of(entity.name()) + "?select=" + String.join(",", shown) + more + "&limit=2");
  }

  private Optional<Relation<?, ?>> first(Entity<?> entity, Class<?> kind) {
    return catalog.relations(entity).stream()
        .<Relation<?, ?>>map(relation -> relation)
        .filter(kind::isInstance)
        .filter(relation -> entity.field(relation.name()).isEmpty())
        .findFirst();
  }

  private static String embedded(Relation<?, ?> relation) {
    String fields = label(relation.target()).map(Field::name).orElse("*");
    return relation.name() + "(" + (fields.equals("*") ? fields : "id," + fields) + ")";
  }

  /** What people would know a row by. */
  private static Optional<Field<?, ?>> label(Entity<?> entity) {
    return entity.naming().isPresent()
        ? entity.naming().map(naming -> naming)
        : entity.fields().stream()
            .<Field<?, ?>>map(field -> field)
            .filter(TextField.class::isInstance)
            .findFirst();
  }

  /** Rows with a word that the first row has, or from its id on. */
  String filtered(Entity<?> entity, Map<String, String> firstRow) {
    Optional<String> byWord =
        label(entity)
            .map(Field::name)
            .flatMap(name -> word(firstRow.get(name)).map(word -> name + "=ilike.*" + word + "*"));
    return Addresses.of(entity.name())
        + "?"
        + byWord.orElse("id=gte." + firstRow.get("id"))
        + "&order=id.desc&limit=2";
  }

  private static Optional<String> word(@Nullable String text) {
    Matcher word = WORD.matcher(text == null ? "" : text);
    return word.find() ? Optional.of(word.group().toLowerCase(Locale.ROOT)) : Optional.empty();
  }

  String one(Entity<?> entity, Map<String, String> firstRow) {
    return Addresses.of(entity.name(), String.valueOf(firstRow.get("id")));
  }

  static String report(Report<?> report) {
    return Addresses.of(report) + "?limit=2";
  }

  /** One whose last letter is missing, so that the hint has the right name. */
  static String misspelt(Entity<?> entity) {
    String name = entity.fields().getLast().name();
    return Addresses.of(entity.name())
        + "?"
        + Offered.name(name.substring(0, name.length() - 1))
        + "=eq.1";
  }

  static String wrongValue(Entity<?> entity) {
    return Addresses.of(entity.name()) + "?id=eq.first";
  }

  static String missing(Entity<?> entity) {
    return Addresses.of(entity.name(), "0");
  }
}
