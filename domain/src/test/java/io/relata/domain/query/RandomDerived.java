package io.relata.domain.query;

import io.relata.domain.model.Aggregate;
import io.relata.domain.model.Aggregate.Function;
import io.relata.domain.model.Catalog;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.Relation;
import java.util.ArrayList;
import java.util.List;

/** Fields made by chance of stored ones. */
final class RandomDerived {

  private final Catalog catalog;
  private final Chance chance;

  RandomDerived(Catalog catalog, Chance chance) {
    this.catalog = catalog;
    this.chance = chance;
  }

  /** A field of a row: one that is declared, or one made of related rows. */
  <T> Field<T, ?> of(Entity<T> entity) {
    return !entity.derived().isEmpty() && chance.oneIn(2)
        ? chance.of(entity.derived())
        : ofRelated(chance.of(catalog.relations(entity)));
  }

  private <T, U> Field<T, ?> ofRelated(Relation<T, U> relation) {
    return chance.oneIn(2) ? relation.count() : relation.aggregated(aggregate(relation.target()));
  }

  /** A field of a group. */
  <T> Field<T, ?> ofGroup(Entity<T> entity) {
    return entity.aggregated(aggregate(entity));
  }

  private <T> Aggregate<T> aggregate(Entity<T> entity) {
    Function function = chance.of(Function.values());
    List<Field<T, ?>> fields = new ArrayList<>(entity.fields());
    fields.addAll(entity.derived());
    List<Field<T, ?>> fitting = fields.stream().filter(function::takes).toList();
    return fitting.isEmpty() ? Aggregate.count() : Aggregate.of(function, chance.of(fitting));
  }

  /** The fields that a row tells by itself. */
  <T> List<Field<T, ?>> ofOneRow(Entity<T> entity) {
    List<Field<T, ?>> fields = new ArrayList<>(entity.fields());
    entity.derived().stream().filter(Field::isOfOneRow).forEach(fields::add);
    return fields;
  }
}
