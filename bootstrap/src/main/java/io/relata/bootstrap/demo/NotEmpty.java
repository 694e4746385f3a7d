package io.relata.bootstrap.demo;

/** Demo data was to be loaded into an empty database, but there is something in it. */
public final class NotEmpty extends RuntimeException {

  private static final long serialVersionUID = 1;

  NotEmpty(String message) {
    super(message);
  }
}
