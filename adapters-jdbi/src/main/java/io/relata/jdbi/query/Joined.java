package io.relata.jdbi.query;

import io.relata.application.query.Budget;
import io.relata.domain.query.Page;
import io.relata.domain.query.Query;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads everything in one statement that joins all relations, and folds the repeated rows. Two
 * collections side by side multiply each other. For comparison only.
 */
final class Joined implements Strategy {

  private final Plans plans = new Plans(Node.Riding.NONE);

  @Override
  public Optional<Budget> budget(Query<?> query) {
    Budget withoutRelations = Budget.of(Query.from(query.entity()).counting(query.counting()));
    return Optional.of(withoutRelations);
  }

  @Override
  public <T> Page<T> read(Query<T> query, Session session) throws SQLException {
    JoinedAsk<T> all = new JoinedAsk<>(plans.root(query), query);
    List<CountAsk> counts = CountAsk.of(query);
    List<Ask> asks = new ArrayList<>(List.of(all));
    asks.addAll(counts);
    session.trip(asks, Session.Further.NONE);
    return all.page(CountAsk.total(query.counting(), counts));
  }
}
