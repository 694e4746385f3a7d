package io.relata.domain.query;

/**
 * Thrown on getting a value or a related row where this row has none; {@code find} says so without
 * throwing.
 */
public final class NothingThere extends RuntimeException {

  private static final long serialVersionUID = 1;

  NothingThere(String message) {
    super(message);
  }
}
