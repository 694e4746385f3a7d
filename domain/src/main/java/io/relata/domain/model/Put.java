package io.relata.domain.model;

/** A row that was put where it belongs. */
public record Put<T>(T row, Fate fate) {

  /** Whether there was one already. */
  public enum Fate {
    ADDED,
    CHANGED
  }
}
