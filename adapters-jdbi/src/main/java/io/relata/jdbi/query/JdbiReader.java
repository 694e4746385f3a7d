package io.relata.jdbi.query;

import io.relata.application.query.Budget;
import io.relata.application.query.Spending;
import io.relata.application.shadow.Shadow;
import io.relata.domain.query.Page;
import io.relata.domain.query.Query;
import io.relata.domain.query.Reader;
import io.relata.jdbi.failure.Outages;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

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
    Optional<Budget> budget = strategy.budget(query);
    budget.ifPresent(Shadow.current()::planned);
    Spending spending = budget.map(Spending::within).orElseGet(Spending::unlimited);
    try {
      Optional<Connection> ofTheWork = connections.ofCurrentWork();
      return ofTheWork.isPresent()
          ? read(query, ofTheWork.get(), Session.Snapshot.OF_THE_WORK, spending, Duration.ZERO)
          : readByItself(query, spending);
    } catch (SQLException e) {
      throw told(e, query);
    }
  }

  /** A failure in the words of those who asked; where there are none, as the fault that it is. */
  static RuntimeException told(SQLException failure, Query<?> query) {
    Optional<RuntimeException> told = Unanswerable.in(failure, query).map(Function.identity());
    return told.or(() -> Outages.in(failure)).orElseGet(() -> new ReadFailed(failure));
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
