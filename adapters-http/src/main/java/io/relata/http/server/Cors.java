package io.relata.http.server;

import io.javalin.http.Context;

/** Lets web pages of other origins read answers, as far as the settings allow. */
record Cors(String origins) {

  private static final String SHOWN =
      "Content-Encoding, Content-Location, Content-Range, Content-Type, Date, ETag,"
          + " Idempotency-Replayed, Link, Location, Preference-Applied, Relata-Request,"
          + " Relata-Statements, Relata-Truncated, Relata-Unlinked, Retry-After, Server-Timing";

  /** Says who may read the answer, and what of its headers. */
  void allow(Context context) {
    context.header("Access-Control-Allow-Origin", origins);
    context.header("Access-Control-Expose-Headers", SHOWN);
    if (!origins.equals("*")) {
      context.res().addHeader("Vary", "Origin");
    }
  }

  /** Answers the question that browsers ask before the request itself. */
  void preflight(Context context, String verbs) {
    context.header("Access-Control-Allow-Methods", verbs);
    String asked = context.header("Access-Control-Request-Headers");
    context.header("Access-Control-Allow-Headers", asked == null ? "*" : asked);
    context.header("Access-Control-Max-Age", "86400");
  }
}
