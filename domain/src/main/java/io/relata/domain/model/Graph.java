package io.relata.domain.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A new row with what is to be around it: rows that it belongs to, rows that belong to it, and rows
 * that it is linked with.
 */
public record Graph<T>(NewRow<T> row, List<Branch<T, ?>> branches) {

  public Graph {
    branches = List.copyOf(branches);
    if (branches.stream().map(Branch::relation).distinct().count() < branches.size()) {
      throw new IllegalArgumentException("a graph has one branch along a relation: " + branches);
    }
  }

  public static <T> Graph<T> of(NewRow<T> row) {
    return new Graph<>(row, List.of());
  }

  public <U> Graph<T> with(ToOne<T, U> relation, Related<U> related) {
    return with(new Branch<>(relation, List.of(related)));
  }

  public <U> Graph<T> with(ToMany<T, U> relation, List<Related<U>> related) {
    return with(new Branch<>(relation, related));
  }

  private Graph<T> with(Branch<T, ?> branch) {
    return new Graph<>(row, Stream.concat(branches.stream(), Stream.of(branch)).toList());
  }

  /** The same around a row that has one more value. */
  public <V> Graph<T> withValue(Field<T, V> field, V value) {
    return new Graph<>(row.with(field, value), branches);
  }

  /** The same around a row that has no value for a field which it has none for yet. */
  public Graph<T> withoutUnlessGiven(Field<T, ?> field) {
    return row.values().containsKey(field) || givers(Optional.empty()).containsKey(field)
        ? this
        : new Graph<>(row.withPlain(field, null), branches);
  }

  /** What is to be at the other end of a relation; nothing where that is not said. */
  @SuppressWarnings("unchecked") // a branch leads where its relation does
  public <U> List<Related<U>> at(Relation<T, U> relation) {
    return branches.stream()
        .filter(branch -> branch.relation().equals(relation))
        .flatMap(branch -> ((Branch<T, U>) branch).related().stream())
        .toList();
  }

  /** The relations that any of some graphs has branches along, in the order they come in. */
  public static <T> Set<Relation<T, ?>> relations(List<Graph<T>> graphs) {
    Set<Relation<T, ?>> relations = new LinkedHashSet<>();
    graphs.forEach(graph -> graph.branches().forEach(branch -> relations.add(branch.relation())));
    return relations;
  }

  /** The name of the row, where that is all that is said. */
  @Nullable Object onlyName() {
    Optional<TextField<T, ?>> naming = row.entity().naming();
    return naming.isPresent() && branches.isEmpty() && row.values().size() == 1
        ? row.values().get(naming.get())
        : null;
  }

  /**
   * Ends the work where any of the graphs breaks a rule, and tells all: {@code [2].tags[0].name}.
   */
  public static void requireRules(List<? extends Graph<?>> graphs) {
    List<Violation> found = new ArrayList<>();
    for (int i = 0; i < graphs.size(); i++) {
      String place = "[" + i + "]";
      graphs
          .get(i)
          .violations(Optional.empty())
          .forEach(violation -> found.add(violation.within(place)));
    }
    if (!found.isEmpty()) {
      throw new Refused(found);
    }
  }

  /**
   * All rules that its rows break.
   *
   * @param around the branch of another row that this graph is part of
   */
  List<Violation> violations(Optional<Branch<?, T>> around) {
    Map<Field<T, ?>, String> givers = givers(around);
    List<Violation> found = new ArrayList<>();
    for (Violation violation : row.violations()) {
      if (!isStillToCome(violation, givers.keySet())) {
        found.add(violation);
      }
    }
    found.addAll(row.notGiven());
    givers.forEach(
        (field, giver) -> {
          if (row.values().containsKey(field)) {
            found.add(Violation.givenBy(giver, field.name()));
          }
        });
    branches.forEach(branch -> found.addAll(violations(branch, around)));
    return found;
  }

  /** Whether a value is missing that relations or the rules of the context will give. */
  private boolean isStillToCome(Violation violation, Set<Field<T, ?>> given) {
    return violation.rule().equals(Violation.MISSING)
        && row.entity()
            .field(violation.field())
            .filter(field -> given.contains(field) || isToBeMade(field))
            .isPresent();
  }

  private boolean isToBeMade(Field<T, ?> field) {
    return field.trait(Trait.Made.class).isPresent() && !row.values().containsKey(field);
  }

  /** The fields that get their values from relations, each with what gives it. */
  private Map<Field<T, ?>, String> givers(Optional<Branch<?, T>> around) {
    Map<Field<T, ?>, String> givers = new LinkedHashMap<>();
    around
        .flatMap(Branch::given)
        .ifPresent(field -> givers.put(field, "the row that it belongs to"));
    for (Branch<T, ?> branch : branches) {
      if (branch.relation() instanceof BelongsTo<T, ?> belongsTo && !branch.related().isEmpty()) {
        givers.putIfAbsent(belongsTo.key(), branch.relation().name());
      }
    }
    return givers;
  }

  private static <T> List<Violation> violations(
      Branch<T, ?> branch, Optional<Branch<?, T>> around) {
    boolean isGiven =
        branch.relation() instanceof BelongsTo<T, ?> belongsTo
            && around.flatMap(Branch::given).filter(belongsTo.key()::equals).isPresent();
    return isGiven
        ? List.of(Violation.givenBy("the row that it belongs to", branch.relation().name()))
        : branch.violations();
  }
}
