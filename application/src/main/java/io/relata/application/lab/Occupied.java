package io.relata.application.lab;

/** Another experiment runs, and two at once would measure each other. */
public final class Occupied extends RuntimeException {

  private static final long serialVersionUID = 1;

  Occupied(Experiment running) {
    super(
        "the experiment " + running.name() + " runs now, and one runs at a time",
        null,
        false,
        false);
  }
}
