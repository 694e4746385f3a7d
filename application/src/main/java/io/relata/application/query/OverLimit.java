package io.relata.application.query;

/** A query asks for more than the limits allow. */
public final class OverLimit extends RuntimeException {

  private static final long serialVersionUID = 1;

  OverLimit(String what, long limit, long asked) {
    super(asked + " " + what + " are asked for; the limit is " + limit, null, false, false);
  }
}
