package io.relata.domain.query;

import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.Relation;
import io.relata.domain.model.ToOne;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of one node of a query carry: which fields and which related rows, and at which
 * place. Holds nothing of what the query asked of them besides, so that queries which differ only
 * in their values may share it.
 *
 * @param <T> the entity of the rows
 */
public final class Shape<T> {

  private final Entity<T> entity;
  private final List<Field<T, ?>> fields;
  private final List<Branch<T, ?>> branches;
  private final Map<Field<?, ?>, Integer> fieldPlaces = new HashMap<>();
  private final Map<String, Integer> branchPlaces = new HashMap<>();
  private final @Nullable Relation<T, ?> wayBack;

  /**
   * A place for related rows.
   *
   * @param name the name they were asked for under
   * @param relation the relation that leads to them
   * @param shape what they carry
   */
  public record Branch<T, U>(String name, Relation<T, U> relation, Shape<U> shape) {

    private static <T, U> Branch<T, U> of(Include<T, U> include) {
      return new Branch<>(include.name(), include.relation(), Shape.of(include));
    }
  }

  private Shape(Query<T> query, @Nullable Relation<T, ?> wayBack) {
    this.entity = query.entity();
    this.fields = query.fields();
    this.branches = query.includes().stream().<Branch<T, ?>>map(Branch::of).toList();
    for (int i = 0; i < fields.size(); i++) {
      fieldPlaces.putIfAbsent(fields.get(i), i);
    }
    for (int i = 0; i < branches.size(); i++) {
      branchPlaces.put(branches.get(i).name(), i);
    }
    this.wayBack = wayBack;
  }

  /** The shape of a query's own rows. */
  public static <T> Shape<T> of(Query<T> query) {
    return new Shape<>(query, null);
  }

  /**
   * The shape of the rows of an include. Where each of them has but the one parent, they lead back
   * to it too, unless the query asks for that relation itself.
   */
  public static <T, U> Shape<U> of(Include<T, U> include) {
    Relation<U, T> back = include.relation().inverse();
    boolean oneParent = back instanceof ToOne;
    boolean askedFor =
        include.query().includes().stream().anyMatch(inner -> inner.relation().equals(back));
    return new Shape<>(include.query(), oneParent && !askedFor ? back : null);
  }

  public Entity<T> entity() {
    return entity;
  }

  public List<Field<T, ?>> fields() {
    return fields;
  }

  public List<Branch<T, ?>> branches() {
    return branches;
  }

  /** Whether rows of this shape lead back to the row they were loaded through. */
  public boolean leadsBack() {
    return wayBack != null;
  }

  boolean leadsBackBy(Relation<?, ?> relation) {
    return relation.equals(wayBack);
  }

  int place(Field<T, ?> field) {
    Integer place = fieldPlaces.get(field);
    if (place == null) {
      throw new NotAskedFor(field, "this row of " + entity, names());
    }
    return place;
  }

  int place(String branch, Relation<?, ?> relation) {
    Integer place = branchPlaces.get(branch);
    if (place == null || !branches.get(place).relation().equals(relation)) {
      throw new NotAskedFor(
          asked(branch, relation, relation.toString()), "this row of " + entity, names());
    }
    return place;
  }

  private List<String> names() {
    return Stream.concat(
            fields.stream().map(Field::label),
            branches.stream()
                .map(branch -> asked(branch.name(), branch.relation(), branch.relation().name())))
        .toList();
  }

  /** A relation as it was asked for, under another name than its own as in a query's text. */
  private static String asked(String name, Relation<?, ?> relation, String shown) {
    return name.equals(relation.name()) ? shown : name + ":" + shown;
  }
}
