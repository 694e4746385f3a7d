package io.relata.http.language;

import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.http.view.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a draft selects: each field is loaded once, however often it is shown. */
final class Selection<T> {

  private final Entity<T> entity;
  private final Set<Field<T, ?>> fields = new LinkedHashSet<>();
  private final Map<String, Branch<T, ?>> branches = new LinkedHashMap<>();
  private final Map<String, Object> shown = new LinkedHashMap<>();
  private final List<Piece> pieces = new ArrayList<>();

  /** One thing that is shown, before the places of all are known. */
  sealed interface Piece {}

  record OfField<T>(String name, Field<T, ?> field, Spot spot) implements Piece {}

  record OfBranch<T>(Branch<T, ?> branch, Spot spot) implements Piece {}

  Selection(Entity<T> entity) {
    this.entity = entity;
  }

  void add(Spot spot, String name, Field<T, ?> field) {
    fields.add(field);
    if (claim(spot, name, field)) {
      pieces.add(new OfField<>(name, field, spot));
    }
  }

  void addAllFields(Spot spot) {
    entity.fields().forEach(field -> add(spot, field.name(), field));
  }

  void add(Spot spot, Branch<T, ?> branch) {
    Branch<T, ?> known = branches.putIfAbsent(branch.name(), branch);
    if (known != null) {
      throw namesTwo(spot, branch.name(), called(known), called(branch));
    }
    if (branch.isShown()) {
      for (String name : namesIn(branch)) {
        claim(spot, name, branch);
      }
      pieces.add(new OfBranch<>(branch, spot));
    }
  }

  private static Set<String> namesIn(Branch<?, ?> branch) {
    return branch.manner() == Branch.Manner.SPREAD
        ? branch.draft().selection().shown.keySet()
        : Set.of(branch.name());
  }

  /** Whether the name was free; the same field under the same name is the same thing. */
  private boolean claim(Spot spot, String name, Object thing) {
    Object known = shown.putIfAbsent(name, thing);
    if (known != null && !(known instanceof Field<?, ?> && known.equals(thing))) {
      throw namesTwo(spot, name, called(known), called(thing));
    }
    return known == null;
  }

  private static String called(Object thing) {
    return switch (thing) {
      case Field<?, ?> field when field.isAggregate() -> "the aggregate " + field.label();
      case Field<?, ?> field -> "the field " + field.name();
      case Branch<?, ?> branch when branch.manner() == Branch.Manner.SPREAD ->
          "a part of " + branch.relation().name();
      case Branch<?, ?> branch -> "the relation " + branch.relation().name();
      default -> "something else";
    };
  }

  private static RuntimeException namesTwo(Spot spot, String name, String one, String other) {
    return spot.malformed(Excerpt.of(name) + " would name two things: " + one + " and " + other)
        .withHint("give one of them another name, with a colon: other_name:name")
        .rejection();
  }

  boolean showsAnything() {
    return !pieces.isEmpty();
  }

  /** What is shown, in its order. */
  List<Piece> pieces() {
    return pieces;
  }

  /** Whether it asks for groups of rows: an aggregate is among its fields. */
  boolean isGrouped() {
    return fields.stream().anyMatch(Field::isAggregate);
  }

  /** Whether a field is among those that are shown. */
  boolean shows(Field<?, ?> field) {
    return fields.stream().anyMatch(field::equals);
  }

  List<Field<T, ?>> fields() {
    return List.copyOf(fields);
  }

  Optional<Branch<T, ?>> branch(String name) {
    return Optional.ofNullable(branches.get(name));
  }

  Stream<Branch<T, ?>> branches() {
    return branches.values().stream();
  }

  Stream<Branch<T, ?>> shownBranches() {
    return branches().filter(Branch::isShown);
  }

  View view() {
    List<Field<T, ?>> loaded = fields();
    List<Branch<T, ?>> included = shownBranches().toList();
    return new View(
        pieces.stream()
            .map(
                piece ->
                    switch (piece) {
                      case OfField<?>(String name, Field<?, ?> field, Spot _) ->
                          new View.OfField(name, loaded.indexOf(field), field.scalar());
                      case OfBranch<?>(Branch<?, ?> branch, Spot _) ->
                          branch.part(included.indexOf(branch));
                    })
            .toList());
  }
}
