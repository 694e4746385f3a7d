package io.relata.application.shadow;

/** Holds the shadow of the work at hand. */
final class Carrier {

  static final ScopedValue<Shadow> CURRENT = ScopedValue.newInstance();

  private Carrier() {}
}
