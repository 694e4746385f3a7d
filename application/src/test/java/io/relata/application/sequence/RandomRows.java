package io.relata.application.sequence;

import io.relata.domain.memory.Store;
import io.relata.domain.model.BelongsTo;
import io.relata.domain.model.Branch;
import io.relata.domain.model.Catalog;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.Graph;
import io.relata.domain.model.HasMany;
import io.relata.domain.model.HasOne;
import io.relata.domain.model.ManyToMany;
import io.relata.domain.model.NewRow;
import io.relata.domain.model.Related;
import io.relata.domain.model.Relation;
import io.relata.domain.model.Trait;
import io.relata.domain.query.Chance;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** New rows and graphs made by chance. Most keep all rules; each rule is broken now and then. */
final class RandomRows {

  private static final int DEPTH = 2;

  private final Catalog catalog;
  private final RandomValues values;
  private final Chance chance;

  RandomRows(Catalog catalog, Store data, Chance chance) {
    this.catalog = catalog;
    this.values = new RandomValues(data, chance);
    this.chance = chance;
  }

  RandomValues values() {
    return values;
  }

  <T> NewRow<T> row(Entity<T> entity) {
    return row(entity, Set.of());
  }

  /** A new row in which some fields are left to others. */
  private <T> NewRow<T> row(Entity<T> entity, Set<Field<T, ?>> given) {
    NewRow<T> row = NewRow.of(entity);
    for (Field<T, ?> field : entity.fields()) {
      boolean isLeft = given.contains(field) || field.equals(entity.id());
      if (chance.oneIn(isLeft ? 250 : 1) && isNamed(field)) {
        row = row.withPlain(field, chance.oneIn(250) ? null : values.plain(entity, field));
      }
    }
    return row;
  }

  /** What a database makes up by itself would be another value in memory. */
  private boolean isNamed(Field<?, ?> field) {
    Optional<Trait.Default> preset = field.trait(Trait.Default.class);
    boolean isMadeUp = preset.filter(RandomRows::isMadeUp).isPresent();
    return isMadeUp || !chance.oneIn(field.isOptional() || preset.isPresent() ? 2 : 250);
  }

  private static boolean isMadeUp(Trait.Default preset) {
    return preset.initial() == Trait.Usual.GENERATED;
  }

  <T> Graph<T> graph(Entity<T> entity) {
    return graph(entity, Set.of(), 0);
  }

  private <T> Graph<T> graph(Entity<T> entity, Set<Field<T, ?>> around, int depth) {
    List<Branch<T, ?>> branches = new ArrayList<>();
    Set<Field<T, ?>> given = new HashSet<>(around);
    for (Relation<T, ?> relation : catalog.relations(entity)) {
      boolean isGiven = relation instanceof BelongsTo<T, ?> one && around.contains(one.key());
      if (isNeeded(relation, around) || (depth < DEPTH && chance.oneIn(isGiven ? 60 : 3 + depth))) {
        branches.add(branch(relation, depth));
        if (relation instanceof BelongsTo<T, ?> one) {
          given.add(one.key());
        }
      }
    }
    return new Graph<>(row(entity, given), branches);
  }

  /** Without a row to belong to, a row brings one along. */
  private <T> boolean isNeeded(Relation<T, ?> relation, Set<Field<T, ?>> around) {
    return relation instanceof BelongsTo<T, ?> one
        && !one.isOptional()
        && !around.contains(one.key())
        && !values.knows(one.target());
  }

  private <T, U> Branch<T, U> branch(Relation<T, U> relation, int depth) {
    return switch (relation) {
      case BelongsTo<T, U> _ -> new Branch<>(relation, List.of(parent(relation, depth)));
      case HasOne<T, U> one -> new Branch<>(relation, added(one.target(), one.key(), depth, 1));
      case HasMany<T, U> many -> new Branch<>(relation, added(many.target(), many.key(), depth, 2));
      case ManyToMany<T, U> many -> linked(many, depth);
    };
  }

  /** A branch of rows to link with. */
  <T, U> Branch<T, U> linked(ManyToMany<T, U> relation, int depth) {
    return new Branch<>(
        relation, Stream.generate(() -> parent(relation, depth)).limit(chance.upTo(3)).toList());
  }

  private <U> List<Related<U>> added(Entity<U> entity, Field<U, ?> key, int depth, int most) {
    return Stream.generate(() -> Related.of(graph(entity, Set.of(key), depth + 1)))
        .limit(1 + chance.below(most))
        .toList();
  }

  private <U> Related<U> parent(Relation<?, U> relation, int depth) {
    Entity<U> entity = relation.target();
    if (entity.naming().isPresent() && !chance.oneIn(3)) {
      return Related.named(values.text(entity, entity.naming().get()));
    }
    return !values.knows(entity) || chance.oneIn(3)
        ? Related.of(graph(entity, Set.of(), depth + 1))
        : Related.to(values.id(entity));
  }
}
