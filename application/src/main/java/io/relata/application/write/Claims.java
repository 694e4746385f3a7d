package io.relata.application.write;

import static io.relata.domain.model.Violation.path;

import io.relata.domain.model.BelongsTo;
import io.relata.domain.model.Branch;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.Graph;
import io.relata.domain.model.HasMany;
import io.relata.domain.model.HasOne;
import io.relata.domain.model.Id;
import io.relata.domain.model.ManyToMany;
import io.relata.domain.model.NewRow;
import io.relata.domain.model.Related;
import io.relata.domain.model.Relation;
import io.relata.domain.model.Violation;
import io.relata.domain.query.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that new rows need of those that are there. */
final class Claims {

  private final Map<List<?>, FreeValues<?>> values = new LinkedHashMap<>();
  private final Map<Entity<?>, RowsThere<?>> rows = new LinkedHashMap<>();

  /** Gathers what graphs need, each from its place in the list: {@code [2]}. */
  static Claims of(List<? extends Graph<?>> graphs) {
    Claims claims = new Claims();
    for (int i = 0; i < graphs.size(); i++) {
      claims.gather(graphs.get(i), "[" + i + "]", Map.of());
    }
    return claims;
  }

  /** Gathers what one branch needs, from its own place: {@code tags[2].id}. */
  static Claims of(Branch<?, ?> branch) {
    Claims claims = new Claims();
    claims.gather(branch, "");
    return claims;
  }

  private <T> void gather(Graph<T> graph, String place, Map<Field<?, ?>, StillToCome> given) {
    NewRow<T> row = graph.row();
    ValuesToBe<T> values = new ValuesToBe<>(graph, place, given);
    for (Field<T, ?> field : row.entity().fields()) {
      if (field.isUnique() && !field.equals(row.entity().id())) {
        claimFree(values, List.of(field));
      }
    }
    row.entity().uniqueTogether().forEach(together -> claimFree(values, together));
    for (Relation<T, ?> relation : row.entity().relations()) {
      if (relation instanceof BelongsTo<T, ?> belongsTo) {
        gatherReference(row, belongsTo, place);
      }
    }
    graph.branches().forEach(branch -> gather(branch, place));
  }

  private <T, U> void gatherReference(NewRow<T> row, BelongsTo<T, U> relation, String place) {
    row.stored(relation.key())
        .map(relation.key()::wrapped)
        .ifPresent(id -> claimThere(relation.target(), id, path(place, relation.key().name())));
  }

  private <T, U> void gather(Branch<T, U> branch, String place) {
    for (int i = 0; i < branch.related().size(); i++) {
      String there = path(place, branch.place(i));
      switch (branch.related().get(i)) {
        case Related.ById<U>(var id) ->
            claimThere(branch.relation().target(), id, path(there, "id"));
        // Whether it is there or not is the same.
        case Related.ByName<U> _ -> {}
        case Related.Added<U>(var graph) -> gather(graph, there, given(branch.relation(), place));
      }
    }
  }

  /** What a row gives to those that belong to it. */
  private static Map<Field<?, ?>, StillToCome> given(Relation<?, ?> relation, String place) {
    return switch (relation) {
      case HasMany<?, ?> many -> Map.of(many.key(), new StillToCome(place));
      case HasOne<?, ?> one -> Map.of(one.key(), new StillToCome(place));
      case BelongsTo<?, ?> _, ManyToMany<?, ?> _ -> Map.of();
    };
  }

  @SuppressWarnings("unchecked") // each was put there for its own fields
  private <T> void claimFree(ValuesToBe<T> row, List<Field<T, ?>> fields) {
    Entity<T> entity = row.graph().row().entity();
    FreeValues<T> free =
        (FreeValues<T>) values.computeIfAbsent(fields, first -> new FreeValues<>(entity, fields));
    row.of(fields).ifPresent(values -> free.add(values, row.place()));
  }

  @SuppressWarnings("unchecked") // each was put there for its own entity
  private <T> void claimThere(Entity<T> entity, Id<T> id, String place) {
    RowsThere<T> there =
        (RowsThere<T>) rows.computeIfAbsent(entity, first -> new RowsThere<>(entity));
    there.add(id, place);
  }

  /** What of it does not hold now. */
  List<Violation> broken(Reader reader) {
    List<Violation> broken = new ArrayList<>();
    values.values().forEach(claim -> broken.addAll(claim.broken(reader)));
    rows.values().forEach(claim -> broken.addAll(claim.broken(reader)));
    return broken;
  }
}
