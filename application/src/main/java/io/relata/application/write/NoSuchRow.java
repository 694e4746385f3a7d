package io.relata.application.write;

import io.relata.domain.model.Entity;
import io.relata.domain.model.Id;

/** A row that is spoken of is not there. */
public final class NoSuchRow extends RuntimeException {

  private static final long serialVersionUID = 1;

  public NoSuchRow(Entity<?> entity, Id<?> id) {
    super("there is no row " + id + " in " + entity);
  }
}
