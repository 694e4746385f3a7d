package io.relata.domain.query;

import io.relata.domain.memory.Store;
import io.relata.domain.model.Catalog;
import io.relata.domain.model.Condition;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.Order;
import io.relata.domain.model.Relation;
import io.relata.domain.model.ToOne;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Queries made by chance: every kind of condition, order and slice, includes to three levels.
 * Values are mostly taken from the data, so that most queries find something.
 */
public final class RandomQueries {

  static final int DEPTH = 3;

  private final Catalog catalog;
  private final Chance chance;
  private final ValuesThere there;
  private final RandomDerived derived;
  private final RandomConditions conditions;
  private final RandomOrders orders;
  private final RandomGroups groups;

  /** Makes queries of data that nobody changes meanwhile. */
  public RandomQueries(Catalog catalog, Store data, Chance chance) {
    this.catalog = catalog;
    this.chance = chance;
    this.there = new ValuesThere(catalog, data, chance);
    this.derived = new RandomDerived(catalog, chance);
    this.conditions = new RandomConditions(catalog, chance, there);
    this.orders = new RandomOrders(catalog, chance);
    this.groups = new RandomGroups(catalog, chance, conditions);
  }

  public Query<?> next() {
    Entity<?> entity = chance.of(catalog.entities());
    Query<?> query = chance.oneIn(5) ? groups.of(entity, 0) : query(entity, 0);
    return chance.oneIn(4) ? query.counting(Counting.EXACT) : query;
  }

  /** A condition on the rows of an entity. */
  public <T> Condition<T> condition(Entity<T> entity) {
    return conditions.of(entity);
  }

  private <T> Query<T> query(Entity<T> entity, int depth) {
    Query<T> query = Query.from(entity).select(fields(entity));
    if (chance.oneIn(2)) {
      query = query.where(conditions.of(entity));
    }
    return sliced(included(query.orderBy(orders.of(entity)), depth));
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
                ? groups.of(relation.target(), depth + 1)
                : query(relation.target(), depth + 1);
    Include.Need need = chance.oneIn(5) ? Include.Need.REQUIRED : Include.Need.OPTIONAL;
    return new Include<>(name, relation, allowed, need);
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
      values.add(missing ? null : there.of(term.field()));
    }
    return Cursor.of(values.toArray());
  }
}
