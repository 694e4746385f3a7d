package io.relata.domain;

import io.relata.domain.memory.MemoryWorld;
import io.relata.domain.model.Entity;
import java.util.List;

/** The entities that a contract is tried with, one after the other. */
public final class Entities {

  private Entities() {}

  public static List<Entity<?>> all() {
    return MemoryWorld.CATALOG.entities();
  }

  /** Those whose rows are known by names. */
  public static List<Entity<?>> named() {
    return all().stream().filter(entity -> entity.naming().isPresent()).toList();
  }
}
