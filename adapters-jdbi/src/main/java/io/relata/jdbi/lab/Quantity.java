package io.relata.jdbi.lab;

import static io.relata.application.lab.Axis.Scale.LINEAR;
import static io.relata.application.lab.Axis.Scale.LOGARITHMIC;
import static io.relata.application.lab.Axis.Unit.BYTES;
import static io.relata.application.lab.Axis.Unit.COUNT;
import static io.relata.application.lab.Axis.Unit.MILLISECONDS;

import io.relata.application.lab.Axis;

/** What is measured. */
enum Quantity {
  TIME("time", "took %s", new Axis("milliseconds", MILLISECONDS, LOGARITHMIC)),
  STATEMENTS("statements", "ran %s statements", new Axis("statements", COUNT, LOGARITHMIC)),
  ROWS("rows transferred", "got %s rows", new Axis("rows", COUNT, LOGARITHMIC)),
  TRAFFIC("bytes transferred", "moved %s", new Axis("bytes", BYTES, LOGARITHMIC)),
  ROWS_READ(
      "rows read in tables and indexes", "read %s rows", new Axis("rows", COUNT, LOGARITHMIC)),
  TEXTS("different statement texts", "needed %s texts", new Axis("texts", COUNT, LOGARITHMIC)),
  TWICE("items seen twice", "showed %s items twice", new Axis("items", COUNT, LINEAR)),
  SKIPPED("items never seen", "missed %s items", new Axis("items", COUNT, LINEAR));

  private final String words;
  private final String deed;
  private final Axis axis;

  Quantity(String words, String deed, Axis axis) {
    this.words = words;
    this.deed = deed;
    this.axis = axis;
  }

  String words() {
    return words;
  }

  /** What a way did, as {@code took 4.1 ms}. */
  String told(double number) {
    String told = deed.formatted(axis.unit().told(number));
    return number == 1 ? told.replaceFirst("( 1 \\w+)s\\b", "$1") : told;
  }

  Axis axis() {
    return axis;
  }
}
