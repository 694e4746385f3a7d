package io.relata.application.shadow;

import java.util.function.Function;

/**
 * A statement together with the values that it ran with, so that it can be explained again. Equal
 * to nothing but itself, and prints no value. Whoever keeps it keeps the values.
 */
public final class Replay {

  private final Function<Explain, String> explaining;

  public Replay(Function<Explain, String> explaining) {
    this.explaining = explaining;
  }

  /** The database's plan for it now. The plan does show values: it is for the developer's eyes. */
  public String explain(Explain how) {
    return explaining.apply(how);
  }

  @Override
  public String toString() {
    return "a replay";
  }
}
