package io.relata.application.lab;

/** A run was ended because it took all the time that there was. */
public final class TimeIsUp extends RuntimeException {

  private static final long serialVersionUID = 1;

  TimeIsUp() {
    super("the time was up", null, false, false);
  }
}
