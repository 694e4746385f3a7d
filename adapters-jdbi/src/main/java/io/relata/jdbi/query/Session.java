package io.relata.jdbi.query;

import io.relata.application.query.Spending;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The trips of one read, all on one snapshot.
 *
 * <p>A single trip needs no transaction: PostgreSQL runs its statements in an implicit one, and the
 * connection's isolation is repeatable read. Several trips share an explicit one; its begin travels
 * with the first of them and its commit with the last, so that it costs no trip of its own.
 */
final class Session implements AutoCloseable {

  private final Connection connection;
  private final Snapshot snapshot;
  private final Values values;
  private final Spending spending;
  private final Telling telling;
  private boolean open;

  /** Who provides the snapshot. */
  enum Snapshot {
    /** This session. */
    OWN,
    /** The transaction that the read is part of: a unit of work's, or that of a walk. */
    SHARED
  }

  /** Whether trips may follow. */
  enum Further {
    MAYBE,
    NONE
  }

  Session(Lease lease, Values values, Spending spending, Telling telling) {
    this.connection = lease.connection();
    this.snapshot = lease.snapshot();
    this.values = values;
    this.spending = spending;
    this.telling = telling;
  }

  /** Carries statements to the database together and lets each take its answer. */
  void trip(List<? extends Ask> asks, Further further) throws SQLException {
    spending.spendRoundTrip(asks.size());
    boolean lastOfSeveral = open && further == Further.NONE;
    if (!open && further == Further.MAYBE && snapshot == Snapshot.OWN) {
      connection.setAutoCommit(false);
      open = true;
    }
    long start = System.nanoTime();
    try (PreparedStatement statement = connection.prepareStatement(text(asks, lastOfSeveral))) {
      List<List<Bind>> binds = bind(statement, asks);
      boolean answered = statement.execute();
      long executed = System.nanoTime();
      for (int i = 0; i < asks.size(); i++) {
        if (!answered) {
          throw new IllegalStateException("the database gave no answer to a statement");
        }
        take(asks.get(i), binds.get(i), statement, Duration.ofNanos(executed - start));
        answered = statement.getMoreResults();
      }
    }
    open &= !lastOfSeveral;
  }

  private static String text(List<? extends Ask> asks, boolean lastOfSeveral) {
    if (asks.size() == 1 && !lastOfSeveral) {
      return asks.getFirst().sql().text();
    }
    StringBuilder text = new StringBuilder(1024);
    for (Ask ask : asks) {
      text.append(text.isEmpty() ? "" : ";\n").append(ask.sql().text());
    }
    return lastOfSeveral ? text.append(";\ncommit").toString() : text.toString();
  }

  /** Binds the values of all slots; says which they were for each ask. */
  private List<List<Bind>> bind(PreparedStatement statement, List<? extends Ask> asks)
      throws SQLException {
    int index = 1;
    List<List<Bind>> all = new ArrayList<>();
    for (Ask ask : asks) {
      List<Bind> binds = new ArrayList<>();
      for (Slot slot : ask.sql().slots()) {
        Bind bind = values.at(slot, ask.keys());
        bind.to(statement, index++);
        binds.add(bind);
      }
      all.add(binds);
    }
    return all;
  }

  private void take(Ask ask, List<Bind> binds, PreparedStatement statement, Duration executing)
      throws SQLException {
    long start = System.nanoTime();
    Ask.Taken taken = ask.take(statement.getResultSet());
    if (telling.isHeard()) {
      Duration reading = Duration.ofNanos(System.nanoTime() - start);
      telling.tell(ask, binds, taken, executing, reading);
    }
  }

  /**
   * Ends the transaction where one is open: an error left it, or what might have followed did not.
   */
  @Override
  public void close() throws SQLException {
    if (open) {
      connection.rollback();
    }
    if (snapshot == Snapshot.OWN && !connection.getAutoCommit()) {
      connection.setAutoCommit(true);
    }
  }
}
