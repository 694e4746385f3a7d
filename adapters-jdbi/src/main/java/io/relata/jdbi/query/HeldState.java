package io.relata.jdbi.query;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/**
 * One state of the data, held for several reads: the transaction of the unit of work at hand, or
 * one of its own that ends with it.
 */
final class HeldState implements AutoCloseable {

  private final Connection connection;
  private final Owner owner;
  private Duration waiting;

  /** Who ends the transaction. */
  private enum Owner {
    THIS,
    THE_WORK
  }

  private HeldState(Connection connection, Owner owner, Duration waiting) {
    this.connection = connection;
    this.owner = owner;
    this.waiting = waiting;
  }

  static HeldState of(Connections connections) throws SQLException {
    Optional<Connection> ofTheWork = connections.ofCurrentWork();
    return ofTheWork.isPresent()
        ? new HeldState(ofTheWork.get(), Owner.THE_WORK, Duration.ZERO)
        : own(connections);
  }

  private static HeldState own(Connections connections) throws SQLException {
    long start = System.nanoTime();
    Connection connection = connections.forReading();
    Duration waited = Duration.ofNanos(System.nanoTime() - start);
    // The state is that of the first statement's moment: nothing begins before it.
    connection.setAutoCommit(false);
    return new HeldState(connection, Owner.THIS, waited);
  }

  Connection connection() {
    return connection;
  }

  /** How long the connection was waited for; told once, since it was waited for once. */
  Duration takeWaiting() {
    Duration taken = waiting;
    waiting = Duration.ZERO;
    return taken;
  }

  @Override
  public void close() throws SQLException {
    if (owner == Owner.THIS) {
      try (connection) {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }
}
