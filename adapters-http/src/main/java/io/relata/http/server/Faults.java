package io.relata.http.server;

import io.javalin.http.Handler;

/**
 * Makes exceptions of errors, which are then told and logged as those are: a stack that was too
 * short for one request, or memory that was, is no reason to leave its client without an answer.
 */
final class Faults {

  private Faults() {}

  /** An error that a request met. */
  private static final class Fault extends RuntimeException {

    private static final long serialVersionUID = 1;

    Fault(Error error) {
      super(null, error, false, false);
    }
  }

  static Handler caughtIn(Handler handler) {
    return context -> {
      try {
        handler.handle(context);
      } catch (Error e) {
        throw new Fault(e);
      }
    };
  }
}
