package io.relata.domain.model;

import java.util.List;

/**
 * The entities of one context, and the relations it adds to entities of a context it builds on.
 *
 * @param added relations that start from another context's entities and lead here
 */
public record Context(String name, List<Entity<?>> entities, List<Relation<?, ?>> added) {

  public Context {
    EntityName.requireName(name);
    entities = List.copyOf(entities);
    added = List.copyOf(added);
  }

  public static Context of(String name, Entity<?>... entities) {
    return new Context(name, List.of(entities), List.of());
  }

  /** The same context with relations added to other contexts' entities. */
  public Context adding(Relation<?, ?>... relations) {
    return new Context(name, entities, List.of(relations));
  }

  @Override
  public String toString() {
    return name + entities;
  }
}
