package io.relata.domain.model;

import org.jspecify.annotations.Nullable;

/** A row at the other end of a relation of a new row: one that is there, or a new one. */
public sealed interface Related<U> {

  /** The row of an identity, which must be there. */
  record ById<U>(Id<U> id) implements Related<U> {}

  /** The row of a name, added where it is not there. */
  record ByName<U>(String name) implements Related<U> {}

  /** A new row with what is around it. */
  record Added<U>(Graph<U> graph) implements Related<U> {}

  static <U> Related<U> to(Id<U> id) {
    return new ById<>(id);
  }

  static <U> Related<U> named(String name) {
    return new ByName<>(name);
  }

  static <U> Related<U> of(NewRow<U> row) {
    return of(Graph.of(row));
  }

  /**
   * What a graph is, seen from another row. A row that is known by its name, and of which nothing
   * else is said, is the one of that name, however often it is said.
   */
  static <U> Related<U> of(Graph<U> graph) {
    @Nullable Object name = graph.onlyName();
    return name instanceof String text ? named(text) : new Added<>(graph);
  }
}
