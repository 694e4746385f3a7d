package io.relata.jdbi.query;

import io.relata.application.query.Budget;
import io.relata.domain.query.Page;
import io.relata.domain.query.Query;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads level by level: one statement for each relation, for all parents at once, and all
 * statements of a level in one trip. To-one relations ride in the statement they start from. A root
 * that is found by its id tells its key before it is loaded, so what is found by that key travels
 * with it.
 */
final class Batched implements Strategy {

  @Override
  public Optional<Budget> budget(Query<?> query) {
    return Optional.of(Budget.of(query));
  }

  @Override
  public <T> Page<T> read(Query<T> query, Session session) throws SQLException {
    RootAsk<T> root = new RootAsk<>(Node.root(query, Node.Riding.TO_ONE));
    List<CountAsk> counts = CountAsk.of(query);
    List<IncludeAsk<?>> includes = new ArrayList<>(known(root.rows().loaded()));
    List<Ask> level = new ArrayList<>();
    level.add(root);
    level.addAll(counts);
    level.addAll(includes);
    while (!level.isEmpty()) {
      Set<Node<?>> asked = includes.stream().map(IncludeAsk::node).collect(Collectors.toSet());
      session.trip(
          level, leadsFurther(level, asked) ? Session.Further.MAYBE : Session.Further.NONE);
      List<IncludeAsk<?>> below =
          loaded(level)
              .flatMap(rows -> rows.asksBelow(Loaded::new).stream())
              .filter(ask -> !asked.contains(ask.node()))
              .toList();
      includes.addAll(below);
      level = new ArrayList<>(below);
    }
    return root.rows().page(CountAsk.total(query.counting(), counts), cut(includes));
  }

  /** What can be asked for with the root, where the query says which row that is. */
  private static List<IncludeAsk<?>> known(Loaded<?> root) {
    OptionalLong key = KnownKey.of(root.node().query());
    List<IncludeAsk<?>> asks = new ArrayList<>();
    for (Node<?> child : key.isPresent() ? root.node().fetched() : List.<Node<?>>of()) {
      asks.add(new IncludeAsk<>(root, new Loaded<>(child), new long[] {key.getAsLong()}));
    }
    return asks;
  }

  private static boolean leadsFurther(List<Ask> level, Set<Node<?>> asked) {
    return loaded(level)
        .flatMap(rows -> rows.node().fetched().stream())
        .anyMatch(child -> !asked.contains(child));
  }

  private static Stream<Loaded<?>> loaded(List<Ask> level) {
    return level.stream().flatMap(Ask::loaded);
  }

  private static Set<String> cut(List<IncludeAsk<?>> includes) {
    return includes.stream()
        .filter(IncludeAsk::isCut)
        .map(include -> include.node().path())
        .collect(Collectors.toSet());
  }
}
