package io.relata.application.write;

/** More rows fit than may be changed or removed; none was. */
public final class TooManyRows extends RuntimeException {

  private static final long serialVersionUID = 1;

  TooManyRows(long fit, long most) {
    super(fit + " rows fit, and at most " + most + " may be affected");
  }
}
