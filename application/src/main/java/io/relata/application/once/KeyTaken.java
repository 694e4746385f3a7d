package io.relata.application.once;

/** A key was used for another request before; nothing was done. */
public final class KeyTaken extends RuntimeException {

  private static final long serialVersionUID = 1;

  KeyTaken() {
    super("the key was used for another request before");
  }
}
