package io.relata.domain.memory;

import io.relata.domain.Contexts;
import io.relata.domain.model.BelongsTo;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.ManyToMany;
import io.relata.domain.model.Relation;
import io.relata.domain.model.Scalar;
import io.relata.domain.query.Chance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rows of all entities made by chance, few and awkward: many equal values, missing ones, ids with
 * gaps, rows without children, and such as have all of them.
 */
public final class RandomData {

  private final Chance chance;
  private final RandomPlain plain;
  private final Store store = new Store();
  private final Map<Entity<?>, List<Long>> ids = new HashMap<>();
  private final Map<Field<?, ?>, List<Long>> unclaimed = new HashMap<>();

  private RandomData(long seed) {
    this.chance = new Chance(seed);
    this.plain = new RandomPlain(chance);
  }

  public static Store of(long seed) {
    RandomData data = new RandomData(seed);
    Contexts.CATALOG.entities().forEach(data::fill);
    Contexts.CATALOG.links().forEach(data::link);
    return data.store;
  }

  /** The rows of an entity, and before them those that they belong to. */
  private <T> List<Long> fill(Entity<T> entity) {
    List<Long> known = ids.get(entity);
    if (known != null) {
      return known;
    }
    entity.relations().forEach(this::fillParents);
    List<Long> filled = new ArrayList<>();
    Set<List<Object>> taken = new HashSet<>();
    for (long id : ids(entity)) {
      row(entity, id)
          .filter(row -> isFree(entity, row, taken))
          .ifPresent(
              row -> {
                store.put(entity, row);
                filled.add(id);
              });
    }
    ids.put(entity, filled);
    return filled;
  }

  private void fillParents(Relation<?, ?> relation) {
    if (relation instanceof BelongsTo<?, ?> parent) {
      fill(parent.target());
    }
  }

  /** Ids with gaps between them; there are more of what belongs to others. */
  private List<Long> ids(Entity<?> entity) {
    long parents =
        entity.relations().stream()
            .filter(relation -> relation instanceof BelongsTo<?, ?> one && !one.isOptional())
            .count();
    int number = entity.naming().isPresent() ? 7 : parents == 0 ? 12 : 45;
    List<Long> ids = new ArrayList<>();
    long id = 0;
    for (int i = 0; i < number; i++) {
      id += 1 + chance.below(3);
      ids.add(id);
    }
    return ids;
  }

  /** A row, unless there is none left that it could be the only one to belong to. */
  private <T> Optional<T> row(Entity<T> entity, long id) {
    List<@Nullable Object> values = new ArrayList<>();
    for (Field<T, ?> field : entity.fields()) {
      Object value = field.equals(entity.id()) ? Long.valueOf(id) : value(entity, field, id);
      if (value == null && !field.isOptional()) {
        return Optional.empty();
      }
      values.add(value);
    }
    return Optional.of(entity.instance(values));
  }

  private <T> @Nullable Object value(Entity<T> entity, Field<T, ?> field, long id) {
    if (field.isOptional() && chance.oneIn(3)) {
      return null;
    }
    for (Relation<T, ?> relation : entity.relations()) {
      if (relation instanceof BelongsTo<T, ?> parent && parent.key().equals(field)) {
        return parent(parent);
      }
    }
    return field.isUnique() && field.scalar() == Scalar.TEXT
        ? plain.unique(field, id)
        : plain.of(field);
  }

  /** One of the first rows, so that the last ones have no children. */
  private @Nullable Object parent(BelongsTo<?, ?> relation) {
    List<Long> all = fill(relation.target());
    if (relation.key().isUnique()) {
      List<Long> left = unclaimed.computeIfAbsent(relation.key(), key -> new ArrayList<>(all));
      return left.isEmpty() ? null : left.remove(chance.below(left.size()));
    }
    return chance.of(all.subList(0, all.size() - all.size() / 5));
  }

  private static <T> boolean isFree(Entity<T> entity, T row, Set<List<Object>> taken) {
    return entity.uniqueTogether().stream()
        .allMatch(
            fields ->
                taken.add(
                    fields.stream()
                        .<Object>map(field -> field.name() + field.plainIn(row))
                        .toList()));
  }

  private void link(ManyToMany<?, ?> relation) {
    List<Long> near = fill(relation.owner());
    List<Long> far = fill(relation.target());
    for (int pairs = 2 * near.size(); pairs > 0; pairs--) {
      store.link(relation.link(), chance.of(near), chance.of(far));
    }
  }
}
