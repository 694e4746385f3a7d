package io.relata.jdbi.query;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/**
 * A connection for as long as reads need it: that of the unit of work at hand, which stays as it
 * is, or one of its own, given back as it came.
 */
final class Lease implements AutoCloseable {

  private final Connection connection;
  private final Kind kind;
  private Duration waiting;

  /** What a connection is leased for. */
  private enum Kind {
    PART_OF_THE_WORK,
    ONE_READ,
    SEVERAL_READS
  }

  private Lease(Connection connection, Kind kind, Duration waiting) {
    this.connection = connection;
    this.kind = kind;
    this.waiting = waiting;
  }

  /** For one read, which finds a snapshot by itself. */
  static Lease forOneRead(Connections connections) throws SQLException {
    Optional<Connection> ofTheWork = connections.ofCurrentWork();
    return ofTheWork.isPresent()
        ? new Lease(ofTheWork.get(), Kind.PART_OF_THE_WORK, Duration.ZERO)
        : own(connections, Kind.ONE_READ);
  }

  /** For several reads in one state of the data. */
  static Lease forSeveralReads(Connections connections) throws SQLException {
    Optional<Connection> ofTheWork = connections.ofCurrentWork();
    return ofTheWork.isPresent()
        ? new Lease(ofTheWork.get(), Kind.PART_OF_THE_WORK, Duration.ZERO)
        : ownTransaction(connections);
  }

  /** A connection in a transaction that is undone at the end, whatever work is at hand. */
  static Lease ownTransaction(Connections connections) throws SQLException {
    Lease lease = own(connections, Kind.SEVERAL_READS);
    // The state is that of the first statement's moment: nothing begins before it.
    lease.connection.setAutoCommit(false);
    return lease;
  }

  private static Lease own(Connections connections, Kind kind) throws SQLException {
    long start = System.nanoTime();
    Connection connection = connections.forReading();
    return new Lease(connection, kind, Duration.ofNanos(System.nanoTime() - start));
  }

  Connection connection() {
    return connection;
  }

  /** Who provides the snapshot of a read. */
  Session.Snapshot snapshot() {
    return kind == Kind.ONE_READ ? Session.Snapshot.OWN : Session.Snapshot.SHARED;
  }

  /** How long the connection was waited for; told once, since it was waited for once. */
  Duration takeWaiting() {
    Duration taken = waiting;
    waiting = Duration.ZERO;
    return taken;
  }

  @Override
  public void close() throws SQLException {
    switch (kind) {
      case PART_OF_THE_WORK -> {}
      case ONE_READ -> connection.close();
      case SEVERAL_READS -> undo();
    }
  }

  private void undo() throws SQLException {
    try (connection) {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }
}
