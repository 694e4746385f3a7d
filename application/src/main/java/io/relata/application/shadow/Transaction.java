package io.relata.application.shadow;

import java.util.List;
import java.util.Optional;

/**
 * How a unit of work went.
 *
 * @param attempts how many times it was begun
 * @param touched the tables with rows that it touched, where they were counted
 */
public record Transaction(Outcome outcome, int attempts, Optional<List<Touched>> touched) {

  /** What became of what it did. */
  public enum Outcome {
    KEPT,
    /** It was undone, as it was asked to be. */
    TRIED,
    /** It was undone, because a part of it was refused or failed. */
    FAILED,
    /** The database was lost while it was to be kept. */
    UNKNOWN
  }

  public Transaction {
    touched = touched.map(List::copyOf);
  }
}
