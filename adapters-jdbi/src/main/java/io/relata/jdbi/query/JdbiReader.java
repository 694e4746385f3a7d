package io.relata.jdbi.query;

import io.relata.application.query.Budget;
import io.relata.application.query.Spending;
import io.relata.application.shadow.Shadow;
import io.relata.domain.query.Page;
import io.relata.domain.query.Portions;
import io.relata.domain.query.Query;
import io.relata.domain.query.Reader;
import io.relata.jdbi.failure.Outages;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
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
    Spending spending = planned(query);
    try (Lease lease = Lease.forOneRead(connections)) {
      return read(query, lease, spending);
    } catch (SQLException e) {
      throw told(e, query);
    }
  }

  @Override
  public <T> void walk(Query<T> query, int portion, Consumer<? super Page<T>> each) {
    try (Lease lease = Lease.forSeveralReads(connections)) {
      new Portions<>(query, portion, part -> portion(part, lease)).walk(each);
    } catch (SQLException e) {
      throw told(e, query);
    }
  }

  /** A failure in the words of those who asked; where there are none, as the fault that it is. */
  static RuntimeException told(SQLException failure, Query<?> query) {
    Optional<RuntimeException> told = Unanswerable.in(failure, query).map(Function.identity());
    return told.or(() -> Outages.in(failure)).orElseGet(() -> new ReadFailed(failure));
  }

  private <T> Page<T> portion(Query<T> query, Lease lease) {
    Spending spending = planned(query);
    try {
      return read(query, lease, spending);
    } catch (SQLException e) {
      throw told(e, query);
    }
  }

  /** Tells what a query may cost, and watches over it. */
  private Spending planned(Query<?> query) {
    Optional<Budget> budget = strategy.budget(query);
    budget.ifPresent(Shadow.current()::plannedRead);
    return budget.map(Spending::within).orElseGet(Spending::unlimited);
  }

  private <T> Page<T> read(Query<T> query, Lease lease, Spending spending) throws SQLException {
    Telling telling = new Telling(connections, Shadow.current(), spending, lease.takeWaiting());
    try (Session session = new Session(lease, new Values(query), spending, telling)) {
      return strategy.read(query, session);
    }
  }
}
