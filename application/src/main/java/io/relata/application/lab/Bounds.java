package io.relata.application.lab;

import java.time.Duration;

/**
 * How much an experiment may take.
 *
 * @param time after which nothing new is begun
 * @param repetitions how often each way is measured at each size
 */
public record Bounds(Duration time, int repetitions) {

  public static final Bounds USUAL = new Bounds(Duration.ofSeconds(15), 11);

  public Bounds {
    if (time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException("an experiment needs some time, not " + time);
    }
    if (repetitions < 1) {
      throw new IllegalArgumentException("there must be a repetition, not " + repetitions);
    }
  }
}
