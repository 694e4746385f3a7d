package io.relata.jdbi.query;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Where a reader's connections come from. */
public interface Connections {

  /**
   * A connection for one read, to be closed after it: in autocommit mode, read-only, with
   * repeatable read as its default isolation.
   */
  Connection forReading() throws SQLException;

  /** The connection of the unit of work that runs on this thread, where one does. */
  Optional<Connection> ofCurrentWork();
}
