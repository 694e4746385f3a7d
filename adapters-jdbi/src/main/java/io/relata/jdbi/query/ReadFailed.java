package io.relata.jdbi.query;

import java.sql.SQLException;

/**
 * The database did not answer a read. Its own words may hold bound values, so the message shows the
 * state only.
 */
public final class ReadFailed extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String state;

  ReadFailed(SQLException cause) {
    super("the database refused a read with state " + cause.getSQLState(), cause);
    this.state = String.valueOf(cause.getSQLState());
  }

  /** The five characters by which SQL tells kinds of errors apart. */
  public String state() {
    return state;
  }
}
