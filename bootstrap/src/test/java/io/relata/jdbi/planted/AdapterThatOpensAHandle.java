package io.relata.jdbi.planted;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Takes a connection that nothing gives back. */
public record AdapterThatOpensAHandle(Jdbi jdbi) {

  public Handle handle() {
    return jdbi.open();
  }
}
