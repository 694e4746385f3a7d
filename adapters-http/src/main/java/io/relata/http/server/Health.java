package io.relata.http.server;

import io.javalin.http.Context;
import io.relata.http.problem.Kind;
import io.relata.http.problem.Problem;

/** Says whether the server lives, and whether it can answer. */
record Health(Backing backing) {

  void live(Context context) {
    context.contentType("application/json").result("{\"status\":\"live\"}");
  }

  void ready(Context context) {
    if (!backing.answers()) {
      throw Problem.of(Kind.DATABASE_AWAY, "the database can not be reached").rejection();
    }
    context.contentType("application/json").result("{\"status\":\"ready\"}");
  }
}
