package io.relata.application.query;

import io.relata.domain.model.Branch;
import io.relata.domain.model.Graph;
import io.relata.domain.model.Related;
import io.relata.domain.model.Violation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How far graphs go.
 *
 * @param relations along how many relations, each counted once for each way that leads there
 * @param depth how many of them lie below each other
 */
record Reach(int relations, int depth) {

  static Reach of(List<? extends Graph<?>> graphs) {
    Set<String> paths = new HashSet<>();
    graphs.forEach(graph -> gather(graph, "", paths));
    return of(paths);
  }

  static Reach of(Branch<?, ?> branch) {
    Set<String> paths = new HashSet<>();
    gather(branch, "", paths);
    return of(paths);
  }

  private static Reach of(Set<String> paths) {
    return new Reach(
        paths.size(),
        paths.stream().mapToInt(path -> path.split("\\.", -1).length).max().orElse(0));
  }

  private static void gather(Graph<?> graph, String path, Set<String> paths) {
    graph.branches().forEach(branch -> gather(branch, path, paths));
  }

  private static void gather(Branch<?, ?> branch, String path, Set<String> paths) {
    String there = Violation.path(path, branch.relation().name());
    paths.add(there);
    for (Related<?> related : branch.related()) {
      if (related instanceof Related.Added<?>(var added)) {
        gather(added, there, paths);
      }
    }
  }
}
