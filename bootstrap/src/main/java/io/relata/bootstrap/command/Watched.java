package io.relata.bootstrap.command;

import io.relata.http.server.Backing;
import io.relata.jdbi.Database;
import java.util.Map;

/** The database, for the server to watch. */
record Watched(Database database) implements Backing {

  @Override
  public boolean answers() {
    return database.answers();
  }

  @Override
  public Map<String, Long> connections() {
    return database.connections();
  }
}
