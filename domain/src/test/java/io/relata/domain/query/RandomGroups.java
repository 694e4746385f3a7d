package io.relata.domain.query;

import io.relata.domain.model.Catalog;
import io.relata.domain.model.Condition;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.Order;
import io.relata.domain.model.Relation;
import io.relata.domain.model.ToOne;
import java.util.ArrayList;
import java.util.List;

/** Queries over groups made by chance. */
final class RandomGroups {

  private final Catalog catalog;
  private final Chance chance;
  private final RandomDerived derived;
  private final RandomConditions conditions;
  private final RandomOrders orders;

  RandomGroups(Catalog catalog, Chance chance, RandomConditions conditions) {
    this.catalog = catalog;
    this.chance = chance;
    this.derived = new RandomDerived(catalog, chance);
    this.conditions = conditions;
    this.orders = new RandomOrders(catalog, chance);
  }

  /** What is asked of groups is asked once it is known what tells them apart. */
  <T> Query<T> of(Entity<T> entity, int depth) {
    Query<T> query = Query.from(entity).select(groupFields(entity));
    if (chance.oneIn(3)) {
      query = query.where(conditions.of(entity));
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
      if (relation instanceof ToOne<T, ?> && depth < RandomQueries.DEPTH && chance.oneIn(3)) {
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
      query = query.where(conditions.smaller(relation.target()));
    }
    Include.Need need = chance.oneIn(5) ? Include.Need.REQUIRED : Include.Need.OPTIONAL;
    return new Include<>(relation.name(), relation, keyedByRelations(query, depth + 1), need);
  }

  private <T> List<Order<T>> groupOrder(List<Order<T>> keys, Entity<T> entity) {
    List<Order<T>> order = new ArrayList<>();
    for (int terms = chance.below(3); terms > 0; terms--) {
      Order<T> term =
          keys.isEmpty() || chance.oneIn(2) ? derived.ofGroup(entity).ascending() : chance.of(keys);
      Order<T> either = orders.directed(term);
      if (order.stream().noneMatch(known -> RandomOrders.sameKey(known, either))) {
        order.add(either);
      }
    }
    return order;
  }

  private <T> Condition<T> having(Query<T> query) {
    List<Field<T, ?>> told = new ArrayList<>(query.fields());
    told.add(derived.ofGroup(query.entity()));
    Condition<T> one = conditions.ofField(chance.of(told));
    return chance.oneIn(3) ? one.or(conditions.ofField(chance.of(told))) : one;
  }
}
