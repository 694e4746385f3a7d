package io.relata.application.failure;

/**
 * The data can not be read or changed just now, though nothing is wrong with what was asked: asked
 * again later, it may well be done.
 */
public final class Unavailable extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final Reason reason;

  /** What is in the way. */
  public enum Reason {
    TOO_SLOW("a statement took longer than it may"),
    CONTESTED("others wanted the same rows at the same time, again and again"),
    TOO_BUSY("no connection to the database became free in time"),
    AWAY("the database can not be reached");

    private final String words;

    Reason(String words) {
      this.words = words;
    }
  }

  public Unavailable(Reason reason, Throwable cause) {
    super(reason.words, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
