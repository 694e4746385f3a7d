package io.relata.domain.query;

import io.relata.domain.model.All;
import io.relata.domain.model.AnyOf;
import io.relata.domain.model.Catalog;
import io.relata.domain.model.Comparison;
import io.relata.domain.model.Condition;
import io.relata.domain.model.Distinct;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.In;
import io.relata.domain.model.Known;
import io.relata.domain.model.Language;
import io.relata.domain.model.Letters;
import io.relata.domain.model.Like;
import io.relata.domain.model.Matches;
import io.relata.domain.model.Relation;
import io.relata.domain.model.Scalar;
import io.relata.domain.model.Search;
import io.relata.domain.model.TextField;
import java.util.List;
import java.util.stream.Stream;

/** Conditions made by chance, of every kind. */
final class RandomConditions {

  // Only what means the same to PostgreSQL and to Java.
  private static final List<String> EXPRESSIONS =
      List.of("^a", "b$", "[ab]", "o.e", "^$", "a|Z", "(py|s)", "^.{1,3}$", "[^a]", "t+u*");

  private static final List<String> PATTERNS =
      List.of(
          "%",
          "a%", "%b", "_", "__", "%\\%%", "%\\_%", "A%", "%e%", "😀%", "_b", "", "%\\\\%", "%É%",
          "py____");

  private static final List<String> WORDS =
      List.of(
          "a",
          "b",
          "AB",
          "z",
          "Ä",
          "python",
          "Python sql",
          "tutorial: SQL",
          "sql3",
          "100",
          "a_b",
          "quo'te",
          "% ?",
          "",
          "com, ma",
          "a5 7");

  private static final List<String> EXPRESSIONS_OVER_WORDS =
      List.of(
          "a & !b",
          "a | python",
          "py:*",
          "a:* & !(ab | sql)",
          "tutorial <-> sql",
          "a <2> b",
          "!a",
          "!(a | b)",
          "(a | b) <-> (python | ab)",
          "'quo''te' | com,ma",
          "% | z",
          "!python <-> a",
          "a <-> !b",
          " ");

  private static final List<String> WEB_TEXTS =
      List.of(
          "a -b",
          "a or python",
          "\"tutorial sql\" or z",
          "-a",
          "ab or or",
          "-\"a b\" python",
          "or",
          "com,ma OR -sql",
          "\"",
          "a_b",
          "100% or (par)");

  /** Signs by which servers of different locales, or memory, could part words differently. */
  private static final String AWKWARD = "[^A-Za-z0-9 ,:'\"%()_äÄéß]";

  private final Catalog catalog;
  private final Chance chance;
  private final ValuesThere values;
  private final RandomDerived derived;

  RandomConditions(Catalog catalog, Chance chance, ValuesThere values) {
    this.catalog = catalog;
    this.chance = chance;
    this.values = values;
    this.derived = new RandomDerived(catalog, chance);
  }

  /** A condition on the rows of an entity. */
  <T> Condition<T> of(Entity<T> entity) {
    return condition(entity, 0);
  }

  /** A condition on the rows of an entity, of fewer parts. */
  <T> Condition<T> smaller(Entity<T> entity) {
    return condition(entity, 1);
  }

  private <T> Condition<T> condition(Entity<T> entity, int depth) {
    int kinds = depth > 2 ? 6 : 9;
    return switch (chance.below(kinds)) {
      case 6 -> new All<>(parts(entity, depth));
      case 7 -> new AnyOf<>(parts(entity, depth));
      case 8 -> related(chance.of(catalog.relations(entity)), depth);
      default -> {
        Condition<T> one =
            ofField(chance.oneIn(6) ? derived.of(entity) : chance.of(entity.fields()));
        yield chance.oneIn(4) ? one.not() : one;
      }
    };
  }

  private <T> List<Condition<T>> parts(Entity<T> entity, int depth) {
    return Stream.generate(() -> condition(entity, depth + 1)).limit(chance.upTo(3)).toList();
  }

  private <T, U> Condition<T> related(Relation<T, U> relation, int depth) {
    Condition<U> condition =
        chance.oneIn(3) ? Condition.always() : condition(relation.target(), depth + 1);
    return chance.oneIn(3) ? relation.none(condition) : relation.some(condition);
  }

  /** A condition on one field. */
  <T> Condition<T> ofField(Field<T, ?> field) {
    if (field instanceof TextField<T, ?> text && chance.oneIn(4)) {
      return search(text).and(new Matches<>(text, AWKWARD, Letters.EXACT).not());
    }
    if (field instanceof TextField<T, ?> text && chance.oneIn(3)) {
      Letters letters = chance.of(Letters.EXACT, Letters.ANY_CASE);
      return chance.oneIn(3)
          ? new Matches<>(text, chance.of(EXPRESSIONS), letters)
          : new Like<>(text, chance.of(PATTERNS), letters);
    }
    return switch (chance.below(6)) {
      case 0 -> new Distinct<>(field, values.of(field));
      case 1 ->
          new In<>(field, Stream.generate(() -> values.of(field)).limit(chance.upTo(4)).toList());
      case 2 -> new Known<>(field, truth(field));
      default -> new Comparison<>(field, chance.of(Comparison.Operator.values()), values.of(field));
    };
  }

  private <T> Condition<T> search(TextField<T, ?> field) {
    Search.Way way = chance.of(Search.Way.values());
    String text =
        switch (way) {
          case WORDS, PHRASE -> chance.of(WORDS);
          case WEB -> chance.of(WEB_TEXTS);
          case EXPRESSION -> chance.of(EXPRESSIONS_OVER_WORDS);
        };
    return new Search<>(field, way, Language.SIMPLE, text);
  }

  private Known.Truth truth(Field<?, ?> field) {
    return field.scalar() == Scalar.BOOLEAN ? chance.of(Known.Truth.values()) : Known.Truth.NULL;
  }
}
