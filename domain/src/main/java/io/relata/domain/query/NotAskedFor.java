package io.relata.domain.query;

import java.util.Collection;

/**
 * Thrown on touching a field or relation that the query did not ask for. Nothing is ever loaded
 * later: the remedy is to ask for it in the query.
 */
public final class NotAskedFor extends RuntimeException {

  private static final long serialVersionUID = 1;

  NotAskedFor(Object wanted, Object where, Collection<String> there) {
    super(
        wanted
            + " was not asked for: "
            + where
            + " was loaded with "
            + there
            + " only. Ask for it in the query; nothing is loaded later.");
  }
}
