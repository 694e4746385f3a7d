package io.relata.application.write;

import io.relata.domain.model.Branch;
import io.relata.domain.model.Graph;
import io.relata.domain.model.Related;
import io.relata.domain.model.Relation;
import io.relata.domain.model.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Something that a request says, and where: {@code [2].tags[0]}. The place is put together only
 * when it is asked for, since mostly nobody does.
 */
record Said<X>(X what, Supplier<String> where) {

  /** The graphs of a list, each at its place there. */
  static <T> List<Said<Graph<T>>> of(List<Graph<T>> graphs) {
    List<Said<Graph<T>>> said = new ArrayList<>();
    for (int i = 0; i < graphs.size(); i++) {
      int place = i;
      said.add(new Said<>(graphs.get(i), () -> "[" + place + "]"));
    }
    return said;
  }

  /** What a branch says, seen from its row. */
  static <T, U> List<Said<Related<U>>> of(Branch<T, U> branch) {
    return of(branch, () -> "");
  }

  /** What graphs say along a relation. */
  static <T, U> List<Said<Related<U>>> along(Relation<T, U> relation, List<Said<Graph<T>>> graphs) {
    List<Said<Related<U>>> said = new ArrayList<>();
    for (Said<Graph<T>> graph : graphs) {
      said.addAll(of(new Branch<>(relation, graph.what().at(relation)), graph.where()));
    }
    return said;
  }

  private static <T, U> List<Said<Related<U>>> of(Branch<T, U> branch, Supplier<String> row) {
    List<Said<Related<U>>> said = new ArrayList<>();
    for (int i = 0; i < branch.related().size(); i++) {
      int place = i;
      said.add(
          new Said<>(
              branch.related().get(i), () -> Violation.path(row.get(), branch.place(place))));
    }
    return said;
  }

  /** Something else that is said at the same place. */
  <Y> Said<Y> as(Y other) {
    return new Said<>(other, where);
  }
}
