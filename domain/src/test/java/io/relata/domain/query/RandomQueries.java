package io.relata.domain.query;

import io.relata.domain.memory.MemoryReader;
import io.relata.domain.memory.RandomPlain;
import io.relata.domain.memory.Store;
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
import io.relata.domain.model.Order;
import io.relata.domain.model.Relation;
import io.relata.domain.model.Scalar;
import io.relata.domain.model.Search;
import io.relata.domain.model.TextField;
import io.relata.domain.model.ToOne;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Queries made by chance: every kind of condition, order and slice, includes to three levels.
 * Values are mostly taken from the data, so that most queries find something.
 */
public final class RandomQueries {

  private static final int DEPTH = 3;

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
  private final Store data;
  private final Chance chance;
  private final RandomPlain plain;

  private final RandomDerived derived;

  public RandomQueries(Catalog catalog, Store data, Chance chance) {
    this.catalog = catalog;
    this.data = data;
    this.chance = chance;
    this.plain = new RandomPlain(chance);
    this.derived = new RandomDerived(catalog, chance);
  }

  public Query<?> next() {
    Entity<?> entity = chance.of(catalog.entities());
    Query<?> query = chance.oneIn(5) ? groups(entity, 0) : query(entity, 0);
    return chance.oneIn(4) ? query.counting(Counting.EXACT) : query;
  }

  /** A condition on the rows of an entity. */
  public <T> Condition<T> condition(Entity<T> entity) {
    return condition(entity, 0);
  }

  private <T> Query<T> query(Entity<T> entity, int depth) {
    Query<T> query = Query.from(entity).select(fields(entity));
    if (chance.oneIn(2)) {
      query = query.where(condition(entity, 0));
    }
    return sliced(included(query.orderBy(order(entity)), depth));
  }

  /** A query over groups; what is asked of them is asked once it is known what tells them apart. */
  private <T> Query<T> groups(Entity<T> entity, int depth) {
    Query<T> query = Query.from(entity).select(groupFields(entity));
    if (chance.oneIn(3)) {
      query = query.where(condition(entity, 0));
    }
    query = keyedByRelations(query, depth);
    List<Order<T>> keys = query.wholeOrder();
    query = query.orderBy(groupOrder(keys, entity));
    if (chance.oneIn(3)) {
      query = query.having(having(query));
    }
    query = chance.oneIn(3) ? query : query.limit(chance.upTo(6));
    query = chance.oneIn(6) ? query.cappedAt(chance.upTo(4)) : query;
    boolean overall = depth == 0 && !keys.isEmpty() && chance.oneIn(3);
    return overall ? query.withOverall() : chance.oneIn(4) ? query.offset(chance.upTo(3)) : query;
  }

  private <T> List<Field<T, ?>> groupFields(Entity<T> entity) {
    List<Field<T, ?>> fields = new ArrayList<>();
    for (int keys = chance.below(3); keys > 0; keys--) {
      fields.add(chance.of(derived.ofOneRow(entity)));
    }
    for (int aggregates = 1 + chance.below(3); aggregates > 0; aggregates--) {
      fields.add(derived.ofGroup(entity));
    }
    return fields;
  }

  private <T> Query<T> keyedByRelations(Query<T> query, int depth) {
    Query<T> keyed = query;
    for (Relation<T, ?> relation : catalog.relations(query.entity())) {
      if (relation instanceof ToOne<T, ?> && depth < DEPTH && chance.oneIn(3)) {
        keyed = keyed.with(key(relation, depth));
      }
    }
    return keyed;
  }

  private <T, U> Include<T, U> key(Relation<T, U> relation, int depth) {
    List<Field<U, ?>> all = derived.ofOneRow(relation.target());
    Query<U> query =
        Query.from(relation.target())
            .select(all.stream().filter(field -> chance.oneIn(3)).toList());
    if (chance.oneIn(4)) {
      query = query.where(condition(relation.target(), 1));
    }
    Include.Need need = chance.oneIn(5) ? Include.Need.REQUIRED : Include.Need.OPTIONAL;
    return new Include<>(relation.name(), relation, keyedByRelations(query, depth + 1), need);
  }

  private <T> List<Order<T>> groupOrder(List<Order<T>> keys, Entity<T> entity) {
    List<Order<T>> order = new ArrayList<>();
    for (int terms = chance.below(3); terms > 0; terms--) {
      Order<T> term =
          keys.isEmpty() || chance.oneIn(2) ? derived.ofGroup(entity).ascending() : chance.of(keys);
      Order<T> either = directed(term);
      if (order.stream().noneMatch(known -> sameKey(known, either))) {
        order.add(either);
      }
    }
    return order;
  }

  private <T> Condition<T> having(Query<T> query) {
    List<Field<T, ?>> told = new ArrayList<>(query.fields());
    told.add(derived.ofGroup(query.entity()));
    Condition<T> one = ofField(chance.of(told));
    return chance.oneIn(3) ? one.or(ofField(chance.of(told))) : one;
  }

  private <T> List<Field<T, ?>> fields(Entity<T> entity) {
    List<Field<T, ?>> fields = new ArrayList<>(entity.fields());
    if (chance.oneIn(2)) {
      fields.removeIf(field -> chance.oneIn(2));
    }
    while (chance.oneIn(4)) {
      fields.add(derived.of(entity));
    }
    return fields;
  }

  private <T> Query<T> included(Query<T> query, int depth) {
    Query<T> included = query;
    if (depth < DEPTH) {
      for (Relation<T, ?> relation : catalog.relations(query.entity())) {
        if (chance.oneIn(2 + depth)) {
          included = included.with(include(relation, relation.name(), depth));
        }
      }
      if (chance.oneIn(10)) {
        included =
            included.with(include(chance.of(catalog.relations(query.entity())), "another", depth));
      }
    }
    return included;
  }

  private <T, U> Include<T, U> include(Relation<T, U> relation, String name, int depth) {
    Query<U> allowed =
        relation instanceof ToOne
            ? query(relation.target(), depth + 1).sliced(Slice.WHOLE)
            : chance.oneIn(4)
                ? groups(relation.target(), depth + 1)
                : query(relation.target(), depth + 1);
    Include.Need need = chance.oneIn(5) ? Include.Need.REQUIRED : Include.Need.OPTIONAL;
    return new Include<>(name, relation, allowed, need);
  }

  private <T> List<Order<T>> order(Entity<T> entity) {
    List<Order<T>> order = new ArrayList<>();
    for (int terms = chance.below(4); terms > 0; terms--) {
      Order<T> term = directed(term(entity, 0));
      if (order.stream().noneMatch(known -> sameKey(known, term))) {
        order.add(term);
      }
    }
    return order;
  }

  private static boolean sameKey(Order<?> a, Order<?> b) {
    return a.path().equals(b.path()) && a.field().equals(b.field());
  }

  private <T> Order<T> term(Entity<T> entity, int steps) {
    List<Relation<T, ?>> toOne =
        catalog.relations(entity).stream().filter(ToOne.class::isInstance).toList();
    return steps < 2 && !toOne.isEmpty() && chance.oneIn(4)
        ? via((ToOne<T, ?>) chance.of(toOne), steps)
        : (chance.oneIn(5) ? derived.of(entity) : chance.of(entity.fields())).ascending();
  }

  private <T, U> Order<T> via(ToOne<T, U> relation, int steps) {
    return relation.by(term(relation.target(), steps + 1));
  }

  private <T> Order<T> directed(Order<T> term) {
    Order<T> either = chance.oneIn(2) ? term : term.reversed();
    return switch (chance.below(4)) {
      case 0 -> either.nullsFirst();
      case 1 -> either.nullsLast();
      default -> either;
    };
  }

  private <T> Query<T> sliced(Query<T> query) {
    Query<T> sliced = chance.oneIn(3) ? query : query.limit(chance.upTo(6));
    sliced = chance.oneIn(6) ? sliced.cappedAt(chance.upTo(4)) : sliced;
    sliced = chance.oneIn(4) ? sliced.oneWay() : sliced;
    return switch (chance.below(7)) {
      case 0 -> sliced.offset(chance.upTo(5));
      case 1, 2 -> sliced.after(cursor(sliced));
      case 3 -> sliced.before(cursor(sliced));
      default -> sliced;
    };
  }

  /** A place in the order: values that rows have, though seldom all the same row. */
  private Cursor cursor(Query<?> query) {
    List<@Nullable Object> values = new ArrayList<>();
    for (Order<?> term : query.wholeOrder()) {
      boolean missing = term.mayBeMissing() && chance.oneIn(4);
      values.add(missing ? null : value(term.field()));
    }
    return Cursor.of(values.toArray());
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

  private <T> Condition<T> ofField(Field<T, ?> field) {
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
      case 0 -> new Distinct<>(field, value(field));
      case 1 -> new In<>(field, Stream.generate(() -> value(field)).limit(chance.upTo(4)).toList());
      case 2 -> new Known<>(field, truth(field));
      default -> new Comparison<>(field, chance.of(Comparison.Operator.values()), value(field));
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

  /** A value that some row has for the field, or one that none need have. */
  private Object value(Field<?, ?> field) {
    List<Object> there =
        chance.oneIn(8) ? List.of() : values(catalog.entity(field.owner()).orElseThrow(), field);
    return there.isEmpty() ? plain.of(field.scalar()) : chance.of(there);
  }

  private <T> List<Object> values(Entity<T> entity, Field<?, ?> field) {
    @SuppressWarnings("unchecked") // a field is of the entity that owns it
    Field<T, ?> own = (Field<T, ?>) field;
    Query<T> all =
        Query.from(entity).select(own.isAggregate() ? List.of(key(entity), own) : List.of(own));
    return new MemoryReader(() -> data)
        .find(all).rows().stream()
            .<@Nullable Object>map(row -> row.plain(row.shape().fields().size() - 1))
            .filter(Objects::nonNull)
            .toList();
  }

  private <T> Field<T, ?> key(Entity<T> entity) {
    return chance.of(entity.fields());
  }
}
