package io.relata.jdbi.check;

import java.sql.SQLException;

/** The database's catalogue could not be read. */
final class CheckFailed extends RuntimeException {

  private static final long serialVersionUID = 1;

  CheckFailed(SQLException cause) {
    super("the database's catalogue could not be read", cause);
  }
}
