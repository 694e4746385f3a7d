package io.relata.jdbi.query;

import io.relata.application.query.Budget;
import io.relata.domain.query.Page;
import io.relata.domain.query.Query;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads as a loop over lazy relations does: one statement for each relation of each row, each a
 * trip of its own. For comparison only; what it costs is known when it is over.
 */
final class Lazy implements Strategy {

  private final Plans plans = new Plans(Node.Riding.NONE);

  @Override
  public Optional<Budget> budget(Query<?> query) {
    return Optional.empty();
  }

  @Override
  public <T> Page<T> read(Query<T> query, Session session) throws SQLException {
    RootAsk<T> root = new RootAsk<>(plans.root(query), query);
    List<CountAsk> counts = CountAsk.of(query);
    List<Ask> first = new ArrayList<>(List.of(root));
    first.addAll(counts);
    session.trip(first, Session.Further.MAYBE);
    Descent descent = new Descent(session);
    descent.below(root.rows().loaded(), 0);
    return root.rows().page(CountAsk.total(query.counting(), counts), descent.cut);
  }

  /** The way down from row to row. */
  private static final class Descent {

    private final Session session;
    private final Map<Node<?>, Loaded<?>> loaded = new HashMap<>();
    private final Set<String> cut = new HashSet<>();

    Descent(Session session) {
      this.session = session;
    }

    void below(Loaded<?> rows, int firstNew) throws SQLException {
      for (int i = firstNew; i < rows.size(); i++) {
        for (IncludeAsk<?> ask : rows.alone(i).asksBelow(this::loaded)) {
          Loaded<?> target = loaded(ask.node());
          int known = target.size();
          session.trip(List.of(ask), Session.Further.MAYBE);
          if (ask.isCut()) {
            cut.add(ask.node().path());
          }
          below(target, known);
        }
      }
    }

    private Loaded<?> loaded(Node<?> node) {
      return loaded.computeIfAbsent(node, Loaded::new);
    }
  }
}
