package io.relata.application.write;

import io.relata.domain.model.Entity;
import io.relata.domain.model.Id;
import io.relata.domain.model.Put;
import java.util.List;

/**
 * What became of rows that were put.
 *
 * @param ids the identities of those that were added or changed, in the order they came in
 * @param added how many were not there before
 */
public record Placed<T>(List<Id<T>> ids, long added) {

  public Placed {
    ids = List.copyOf(ids);
  }

  static <T> Placed<T> of(Entity<T> entity, List<Put<T>> put) {
    return new Placed<>(
        put.stream().map(Put::row).map(entity::idOf).toList(),
        put.stream().filter(each -> each.fate() == Put.Fate.ADDED).count());
  }
}
