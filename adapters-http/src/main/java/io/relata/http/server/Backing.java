package io.relata.http.server;

import java.util.Map;

/** The database as the server watches it. */
public interface Backing {

  /** Whether it can be reached now. */
  boolean answers();

  /** Its connections by what they do, as {@code reading_active}. */
  Map<String, Long> connections();
}
