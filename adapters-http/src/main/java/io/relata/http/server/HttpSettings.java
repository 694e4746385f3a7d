package io.relata.http.server;

import io.relata.http.shadow.Visibility;
import java.time.Duration;

/**
 * How the server is reached and how much it does at once.
 *
 * @param host the address it listens on
 * @param port the port; 0 for any that is free
 * @param requestsAtOnce how many requests are answered at once; others are told to come back
 * @param longestBody the most bytes that a request may bring with it
 * @param origins which web pages may read answers: an origin, or {@code *} for all
 * @param grace how long requests in flight may take when the server stops
 * @param defaultContext the context that is spoken of where an address names none
 * @param shadow whether {@code /shadow} tells of recent requests
 */
public record HttpSettings(
    String host,
    int port,
    int requestsAtOnce,
    int longestBody,
    String origins,
    Duration grace,
    String defaultContext,
    Visibility shadow) {

  public static final int USUAL_PORT = 7070;
  public static final int USUAL_LONGEST_BODY = 1_048_576;

  public HttpSettings {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("a port is a number from 0 to 65535, not " + port);
    }
    if (requestsAtOnce < 1) {
      throw new IllegalArgumentException("at least one request must be answered at a time");
    }
  }

  /** The same where only this machine finds it, on any port that is free. */
  public HttpSettings onAnyPortOfThisMachine() {
    return new HttpSettings(
        "127.0.0.1", 0, requestsAtOnce, longestBody, origins, grace, defaultContext, shadow);
  }
}
