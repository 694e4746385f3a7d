package io.relata.application.sequence;

import io.relata.application.work.UnitOfWork.Ending;
import io.relata.application.write.Choice;
import io.relata.application.write.Placement;
import io.relata.domain.memory.Store;
import io.relata.domain.model.Catalog;
import io.relata.domain.model.Change;
import io.relata.domain.model.Condition;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.Graph;
import io.relata.domain.model.ManyToMany;
import io.relata.domain.model.NewRow;
import io.relata.domain.model.Pair;
import io.relata.domain.model.Relation;
import io.relata.domain.model.Repository;
import io.relata.domain.model.Resolution;
import io.relata.domain.query.Chance;
import io.relata.domain.query.Query;
import io.relata.domain.query.RandomQueries;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Steps made by chance, which mostly speak of rows that are there. */
final class RandomSteps {

  private final Catalog catalog;
  private final Chance chance;
  private final RandomRows rows;
  private final RandomQueries queries;

  RandomSteps(Catalog catalog, Store data, Chance chance) {
    this.catalog = catalog;
    this.chance = chance;
    this.rows = new RandomRows(catalog, data, chance);
    this.queries = new RandomQueries(catalog, data, chance);
  }

  /** Any step. */
  Step next() {
    Ending ending = chance.oneIn(12) ? Ending.UNDONE : Ending.KEPT;
    return chance.oneIn(6) ? unit() : single(ending);
  }

  /** A step that adds rows of an entity. */
  Step adding(Entity<?> entity) {
    return add(entity, Ending.KEPT);
  }

  private Step single(Ending ending) {
    Entity<?> entity = chance.of(catalog.entities());
    return switch (chance.below(16)) {
      case 0, 1, 2, 3 -> add(entity, ending);
      case 4, 5, 6 -> change(entity, ending);
      case 7, 8 -> remove(entity, ending);
      case 9, 10, 11 -> put(entity, ending);
      case 12, 13 -> linking(chance.of(catalog.links()), ending);
      default -> new Step.Read(queries.next());
    };
  }

  /** Steps within a kept unit are kept, since others can not join it. */
  private Step unit() {
    Ending ending = chance.oneIn(4) ? Ending.UNDONE : Ending.KEPT;
    List<Step> steps = new ArrayList<>();
    for (int left = 2 + chance.below(3); left > 0; left--) {
      Step step = single(ending);
      steps.add(chance.oneIn(8) ? new Step.Despite(step) : step);
    }
    if (chance.oneIn(5)) {
      steps.add(chance.below(steps.size() + 1), new Step.Break());
    }
    return new Step.Unit(List.copyOf(steps), ending);
  }

  private <T> Step add(Entity<T> entity, Ending ending) {
    List<Graph<T>> graphs =
        Stream.generate(() -> rows.graph(entity)).limit(1L + chance.below(2)).toList();
    return new Step.Add<>(graphs, shape(entity), ending);
  }

  private <T> Step change(Entity<T> entity, Ending ending) {
    Map<Field<T, ?>, @Nullable Object> values = new LinkedHashMap<>();
    for (int fields = 1 + chance.below(2); fields > 0; fields--) {
      Field<T, ?> field =
          chance.of(entity.fields().subList(chance.oneIn(40) ? 0 : 1, entity.fields().size()));
      boolean cleared = chance.oneIn(field.isOptional() ? 3 : 30);
      values.put(field, cleared ? null : rows.values().plain(entity, field));
    }
    return new Step.Change<>(choice(entity, ending), Change.of(values), shape(entity), ending);
  }

  private <T> Step remove(Entity<T> entity, Ending ending) {
    return new Step.Remove<>(choice(entity, ending), shape(entity), ending);
  }

  private <T> Choice<T> choice(Entity<T> entity, Ending ending) {
    Condition<T> which =
        chance.oneIn(4) ? queries.condition(entity) : entity.id().in(rows.values().ids(entity));
    OptionalLong most = chance.oneIn(6) ? OptionalLong.of(chance.upTo(3)) : OptionalLong.empty();
    return new Choice<>(entity, which, most, ending);
  }

  private <T> Step put(Entity<T> entity, Ending ending) {
    Field<T, ?> key = chance.of(entity.fields().stream().filter(Field::isUnique).toList());
    Placement<T> placement =
        new Placement<>(entity, key, chance.of(Resolution.values()), Optional.empty(), ending);
    List<NewRow<T>> put =
        Stream.generate(() -> put(entity, key)).limit(1L + chance.below(3)).toList();
    return new Step.Put<>(placement, put, shape(entity), ending);
  }

  private <T> NewRow<T> put(Entity<T> entity, Field<T, ?> key) {
    NewRow<T> row = rows.row(entity);
    if (key.equals(entity.id()) && chance.oneIn(12)) {
      return row.withPlain(key, chance.of(0L, 5 * Repository.FURTHEST));
    }
    return chance.oneIn(20) ? row : row.withPlain(key, rows.values().plain(entity, key));
  }

  private <T, U> Step linking(ManyToMany<T, U> relation, Ending ending) {
    return chance.oneIn(2)
        ? fromOneSide(relation, ending)
        : fromOneSide((ManyToMany<U, T>) relation.inverse(), ending);
  }

  private <T, U> Step fromOneSide(ManyToMany<T, U> relation, Ending ending) {
    Pair<T, U> pair =
        Pair.of(rows.values().id(relation.owner()), rows.values().id(relation.target()));
    return switch (chance.below(3)) {
      case 0 -> new Step.Link<>(relation, pair, ending);
      case 1 -> new Step.Unlink<>(relation, pair, ending);
      default -> new Step.Replace<>(relation, pair.near(), rows.linked(relation, 1), ending);
    };
  }

  private <T> Query<T> shape(Entity<T> entity) {
    Query<T> shape = Query.from(entity);
    for (Relation<T, ?> relation : catalog.relations(entity)) {
      shape = chance.oneIn(4) ? shape.with(relation) : shape;
    }
    return shape;
  }
}
