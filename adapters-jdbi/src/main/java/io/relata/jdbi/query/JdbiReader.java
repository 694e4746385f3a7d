package io.relata.jdbi.query;

import io.relata.application.query.Budget;
import io.relata.application.query.Spending;
import io.relata.application.shadow.Shadow;
import io.relata.domain.query.Page;
import io.relata.domain.query.Portions;
import io.relata.domain.query.Query;
import io.relata.domain.query.Reader;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** The reader on PostgreSQL. */
public final class JdbiReader implements Reader {

  private final Connections connections;
  private final Strategy strategy;

  private JdbiReader(Connections connections, Strategy strategy) {
    this.connections = connections;
    this.strategy = strategy;
  }

  /** Reads in a number of statements that is known beforehand. */
  public static JdbiReader batched(Connections connections) {
    return new JdbiReader(connections, new Batched());
  }

  /** Reads as a loop over lazy relations does; for comparison. */
  public static JdbiReader lazy(Connections connections) {
    return new JdbiReader(connections, new Lazy());
  }

  /** Reads everything in one join; for comparison. */
  public static JdbiReader joined(Connections connections) {
    return new JdbiReader(connections, new Joined());
  }

  @Override
  public <T> Page<T> find(Query<T> query) {
    Spending spending = planned(query);
    try {
      Optional<Connection> ofTheWork = connections.ofCurrentWork();
      return ofTheWork.isPresent()
          ? read(query, ofTheWork.get(), Session.Snapshot.SHARED, spending, Duration.ZERO)
          : readByItself(query, spending);
    } catch (SQLException e) {
      throw new ReadFailed(e);
    }
  }

  @Override
  public <T> void walk(Query<T> query, int portion, Consumer<? super Page<T>> each) {
    try (HeldState state = HeldState.of(connections)) {
      new Portions<>(query, portion, part -> findIn(state, part)).walk(each);
    } catch (SQLException e) {
      throw new ReadFailed(e);
    }
  }

  private <T> Page<T> findIn(HeldState state, Query<T> query) {
    Spending spending = planned(query);
    try {
      return read(
          query, state.connection(), Session.Snapshot.SHARED, spending, state.takeWaiting());
    } catch (SQLException e) {
      throw new ReadFailed(e);
    }
  }

  /** Tells what a query may cost, and watches over it. */
  private Spending planned(Query<?> query) {
    Optional<Budget> budget = strategy.budget(query);
    budget.ifPresent(Shadow.current()::planned);
    return budget.map(Spending::within).orElseGet(Spending::unlimited);
  }

  private <T> Page<T> readByItself(Query<T> query, Spending spending) throws SQLException {
    long start = System.nanoTime();
    try (Connection connection = connections.forReading()) {
      Duration waited = Duration.ofNanos(System.nanoTime() - start);
      return read(query, connection, Session.Snapshot.OWN, spending, waited);
    }
  }

  private <T> Page<T> read(
      Query<T> query,
      Connection connection,
      Session.Snapshot snapshot,
      Spending spending,
      Duration waited)
      throws SQLException {
    try (Session session = new Session(connection, snapshot, new Values(query), spending, waited)) {
      return strategy.read(query, session);
    }
  }
}
