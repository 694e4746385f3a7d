package io.relata.application.write;

import io.relata.application.query.Budget;
import io.relata.domain.model.Graph;
import io.relata.domain.model.ManyToMany;
import io.relata.domain.model.Related;
import io.relata.domain.model.Relation;
import java.util.ArrayList;
import java.util.List;

/** What it costs at most to add graphs: so much for each kind of row in them, however many. */
final class Cost {

  // Those that are not there are added, then all are read; and once more, where others remove some
  // in between.
  private static final int NAMING = 3;

  private Cost() {}

  static <T> Budget of(List<Graph<T>> graphs) {
    int statements = planting(graphs);
    return new Budget(statements, statements);
  }

  /** What it costs to find related rows, and to add those that are not there. */
  static <U> Budget ofFinding(List<Related<U>> related) {
    int statements = finding(related);
    return new Budget(statements, statements);
  }

  private static <T> int planting(List<Graph<T>> graphs) {
    int statements = graphs.isEmpty() ? 0 : 1;
    for (Relation<T, ?> relation : Graph.relations(graphs)) {
      statements += along(relation, graphs);
    }
    return statements;
  }

  private static <T, U> int along(Relation<T, U> relation, List<Graph<T>> graphs) {
    List<Related<U>> related =
        graphs.stream().flatMap(graph -> graph.at(relation).stream()).toList();
    boolean isLinked = relation instanceof ManyToMany && !related.isEmpty();
    return finding(related) + (isLinked ? 1 : 0);
  }

  private static <U> int finding(List<Related<U>> related) {
    int naming = 0;
    List<Graph<U>> added = new ArrayList<>();
    for (Related<U> each : related) {
      switch (each) {
        case Related.ById<U> _ -> {}
        case Related.ByName<U> _ -> naming = NAMING;
        case Related.Added<U>(var graph) -> added.add(graph);
      }
    }
    return naming + planting(added);
  }
}
