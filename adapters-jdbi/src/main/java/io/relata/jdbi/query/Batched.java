package io.relata.jdbi.query;

import io.relata.application.query.Budget;
import io.relata.domain.query.Page;
import io.relata.domain.query.Query;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Reads level by level: one statement for each relation, for all parents at once, and all
 * statements of a level in one trip. To-one relations ride in the statement they start from. A root
 * that is found by its id tells its key before it is loaded, so what is found by that key travels
 * with it.
 */
final class Batched implements Strategy {

  private final Plans plans = new Plans(Node.Riding.TO_ONE);

  @Override
  public Optional<Budget> budget(Query<?> query) {
    return Optional.of(Budget.of(query));
  }

  @Override
  public <T> Page<T> read(Query<T> query, Session session) throws SQLException {
    RootAsk<T> root = new RootAsk<>(plans.root(query), query);
    List<CountAsk> counts = CountAsk.of(query);
    List<IncludeAsk<?>> includes = known(query, root.rows().loaded());
    List<Ask> level = new ArrayList<>();
    level.add(root);
    level.addAll(counts);
    level.addAll(includes);
    while (!level.isEmpty()) {
      Set<Node<?>> asked = nodes(includes);
      session.trip(level, further(level, asked));
      // What was asked for with a root that is not there belongs to nobody.
      boolean isOver = root.rows().loaded().size() == 0;
      List<IncludeAsk<?>> below = isOver ? List.of() : below(level, asked);
      includes.addAll(below);
      level = new ArrayList<>(below);
    }
    return root.rows().page(CountAsk.total(query.counting(), counts), cut(includes));
  }

  /** What can be asked for with the root, where the query says which row that is. */
  private static List<IncludeAsk<?>> known(Query<?> query, Loaded<?> root) {
    OptionalLong key = KnownKey.of(query);
    List<IncludeAsk<?>> asks = new ArrayList<>();
    if (key.isPresent()) {
      for (Node<?> child : root.node().fetched()) {
        asks.add(new IncludeAsk<>(root, new Loaded<>(child), new long[] {key.getAsLong()}));
      }
    }
    return asks;
  }

  private static Set<Node<?>> nodes(List<IncludeAsk<?>> asks) {
    Set<Node<?>> nodes = new HashSet<>();
    for (IncludeAsk<?> ask : asks) {
      nodes.add(ask.node());
    }
    return nodes;
  }

  private static Session.Further further(List<Ask> level, Set<Node<?>> asked) {
    for (Ask ask : level) {
      for (Loaded<?> rows : ask.loaded()) {
        if (!asked.containsAll(rows.node().fetched())) {
          return Session.Further.MAYBE;
        }
      }
    }
    return Session.Further.NONE;
  }

  private static List<IncludeAsk<?>> below(List<Ask> level, Set<Node<?>> asked) {
    List<IncludeAsk<?>> below = new ArrayList<>();
    for (Ask ask : level) {
      for (Loaded<?> rows : ask.loaded()) {
        if (!asked.containsAll(rows.node().fetched())) {
          below.addAll(rows.asksBelow(Loaded::new));
        }
      }
    }
    return below;
  }

  private static Set<String> cut(List<IncludeAsk<?>> includes) {
    Set<String> cut = new HashSet<>();
    for (IncludeAsk<?> include : includes) {
      if (include.isCut()) {
        cut.add(include.node().path());
      }
    }
    return cut;
  }
}
