package io.relata.application.sequence;

import io.relata.domain.memory.Store;
import io.relata.domain.model.BelongsTo;
import io.relata.domain.model.Catalog;
import io.relata.domain.model.Entity;

/** What a step did to rows that it did not speak of. */
record Effects(Catalog catalog, Store before, Store after) {

  /** How many rows are gone. */
  long gone() {
    return catalog.entities().stream().mapToLong(this::gone).sum();
  }

  private <T> long gone(Entity<T> entity) {
    return before.records(entity).stream()
        .filter(row -> after.row(entity, entity.idOf(row).value()).isEmpty())
        .count();
  }

  /** How many rows that are still there belong to no other any more. */
  long released() {
    return catalog.entities().stream().mapToLong(this::released).sum();
  }

  private <T> long released(Entity<T> entity) {
    return entity.relations().stream()
        .mapToLong(relation -> relation instanceof BelongsTo<T, ?> one ? released(entity, one) : 0)
        .sum();
  }

  private <T> long released(Entity<T> entity, BelongsTo<T, ?> relation) {
    return before.records(entity).stream()
        .filter(row -> relation.key().plainIn(row) != null)
        .flatMap(row -> after.row(entity, entity.idOf(row).value()).stream())
        .filter(row -> relation.key().plainIn(row) == null)
        .count();
  }
}
