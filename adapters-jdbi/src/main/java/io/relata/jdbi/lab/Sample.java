package io.relata.jdbi.lab;

import io.relata.application.lab.Tally;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What one run took. */
final class Sample {

  private final Map<Quantity, Double> measured = new EnumMap<>(Quantity.class);
  private final Tally tally;

  Sample(Tally tally) {
    this.tally = tally;
  }

  /** What counts the statements of the run. */
  Tally tally() {
    return tally;
  }

  void put(Quantity quantity, double value) {
    measured.put(quantity, value);
  }

  void put(Quantity quantity, long count) {
    put(quantity, (double) count);
  }

  /** Takes over what was counted of the statements. */
  void close() {
    put(Quantity.STATEMENTS, tally.statements());
    put(Quantity.ROWS, tally.rows());
  }

  Optional<Double> of(Quantity quantity) {
    return Optional.ofNullable(measured.get(quantity));
  }
}
