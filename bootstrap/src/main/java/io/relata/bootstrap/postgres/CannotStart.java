package io.relata.bootstrap.postgres;

/** The embedded PostgreSQL can not be started; says in a line why, and what would help. */
public final class CannotStart extends RuntimeException {

  private static final long serialVersionUID = 1;

  CannotStart(String message) {
    super(message);
  }

  CannotStart(String message, Throwable cause) {
    super(message, cause);
  }
}
