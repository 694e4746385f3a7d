package io.relata.bootstrap.demo;

/** Demo data was asked for in an amount that can not be made; says what can. */
public final class WrongSize extends RuntimeException {

  private static final long serialVersionUID = 1;

  WrongSize(String message) {
    super(message);
  }
}
