package io.relata.domain.query;

import io.relata.domain.model.Catalog;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Order;
import io.relata.domain.model.Relation;
import io.relata.domain.model.ToOne;
import java.util.ArrayList;
import java.util.List;

/** Orders made by chance, by fields of rows and of those that to-one relations lead to. */
final class RandomOrders {

  private final Catalog catalog;
  private final Chance chance;
  private final RandomDerived derived;

  RandomOrders(Catalog catalog, Chance chance) {
    this.catalog = catalog;
    this.chance = chance;
    this.derived = new RandomDerived(catalog, chance);
  }

  <T> List<Order<T>> of(Entity<T> entity) {
    List<Order<T>> order = new ArrayList<>();
    for (int terms = chance.below(4); terms > 0; terms--) {
      Order<T> term = directed(term(entity, 0));
      if (order.stream().noneMatch(known -> sameKey(known, term))) {
        order.add(term);
      }
    }
    return order;
  }

  static boolean sameKey(Order<?> a, Order<?> b) {
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

  /** A term in some direction, with missing values somewhere. */
  <T> Order<T> directed(Order<T> term) {
    Order<T> either = chance.oneIn(2) ? term : term.reversed();
    return switch (chance.below(4)) {
      case 0 -> either.nullsFirst();
      case 1 -> either.nullsLast();
      default -> either;
    };
  }
}
