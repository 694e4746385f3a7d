package io.relata.http.write;

import io.relata.domain.model.BelongsTo;
import io.relata.domain.model.Branch;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.Graph;
import io.relata.domain.model.Id;
import io.relata.domain.model.ManyToMany;
import io.relata.domain.model.NewRow;
import io.relata.domain.model.Related;
import io.relata.domain.model.Relation;
import io.relata.domain.model.ToOne;
import io.relata.domain.model.Violation;
import io.relata.http.language.Columns;
import io.relata.http.problem.Kind;
import io.relata.http.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads new rows with what is around them: an object for each, with members for its relations. */
record GraphReader(Columns columns) {

  /**
   * The graph of the object that has just begun.
   *
   * @param path where in the body it stands
   * @param passedOver the names of the members that do not count
   */
  <T> Graph<T> read(Entity<T> entity, Json json, String path, Predicate<String> passedOver) {
    Map<Field<T, ?>, @Nullable Object> values = new LinkedHashMap<>();
    List<Branch<T, ?>> branches = new ArrayList<>();
    while (json.next() != JsonToken.END_OBJECT) {
      String name = json.text();
      String there = Violation.path(path, name);
      JsonToken token = json.next();
      Optional<Relation<T, ?>> relation = columns.relation(entity, name);
      if (passedOver.test(name)) {
        json.skipValue();
      } else if (relation.isEmpty()) {
        Field<T, ?> field = columns.inBody(entity, name, there);
        values.put(field, JsonPlain.of(field, token, json, there));
      } else if (token != JsonToken.VALUE_NULL) {
        branches.add(branch(relation.get(), token, json, there));
      } else if (relation.get() instanceof BelongsTo<T, ?> belongsTo) {
        values.put(belongsTo.key(), null);
      } else if (!(relation.get() instanceof ToOne)) {
        throw wrong(there + " takes an array");
      }
    }
    return new Graph<>(NewRow.of(entity, values), branches);
  }

  private <T, U> Branch<T, U> branch(
      Relation<T, U> relation, @Nullable JsonToken token, Json json, String path) {
    return relation instanceof ToOne
        ? new Branch<>(relation, List.of(related(relation, token, json, path)))
        : new Branch<>(relation, list(relation, token, json, path));
  }

  /** The rows that an array says are at the other end of a relation. */
  <T, U> List<Related<U>> list(
      Relation<T, U> relation, @Nullable JsonToken token, Json json, String path) {
    if (token != JsonToken.START_ARRAY) {
      throw wrong((path.isEmpty() ? "the body" : path) + " takes an array");
    }
    List<Related<U>> related = new ArrayList<>();
    JsonToken next = json.next();
    while (next != JsonToken.END_ARRAY) {
      related.add(related(relation, next, json, path + "[" + related.size() + "]"));
      next = json.next();
    }
    return related;
  }

  private <T, U> Related<U> related(
      Relation<T, U> relation, @Nullable JsonToken token, Json json, String path) {
    Entity<U> target = relation.target();
    boolean mayBeThere = relation instanceof BelongsTo || relation instanceof ManyToMany;
    if (token == JsonToken.VALUE_STRING && mayBeThere && target.naming().isPresent()) {
      return Related.named(json.text());
    }
    if (token != JsonToken.START_OBJECT) {
      throw wrong(path + " takes an object" + (mayBeThere ? orSimpler(target) : ""));
    }
    Graph<U> graph = read(target, json, path, name -> false);
    return mayBeThere
        ? onlyId(graph).map(Related::to).orElseGet(() -> Related.of(graph))
        : new Related.Added<>(graph);
  }

  private static String orSimpler(Entity<?> target) {
    return target
        .naming()
        .map(naming -> ", or the " + naming.name() + " as text")
        .orElse(", {\"id\":1} where it is there already");
  }

  /** The identity, where that is all that is said of a row. */
  private static <U> Optional<Id<U>> onlyId(Graph<U> graph) {
    NewRow<U> row = graph.row();
    Field<U, Id<U>> id = row.entity().id();
    return graph.branches().isEmpty() && row.values().size() == 1
        ? row.stored(id).map(id::wrapped)
        : Optional.empty();
  }

  private static RuntimeException wrong(String message) {
    return Problem.of(Kind.WRONG_VALUE, message).rejection();
  }
}
