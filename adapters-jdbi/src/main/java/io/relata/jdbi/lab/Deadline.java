package io.relata.jdbi.lab;

import java.time.Duration;

/** A moment after which nothing new is begun. */
record Deadline(long nanoTime) {

  static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos());
  }

  boolean isOver() {
    return left() <= 0;
  }

  /** The end of the first of several parts of the time that is left. */
  Deadline firstOf(int parts) {
    return new Deadline(System.nanoTime() + Math.max(0, left()) / parts);
  }

  private long left() {
    return nanoTime - System.nanoTime();
  }
}
