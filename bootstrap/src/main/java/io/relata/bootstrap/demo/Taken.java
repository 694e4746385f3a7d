package io.relata.bootstrap.demo;

import io.relata.domain.model.Entity;
import io.relata.domain.model.EntityName;
import java.util.Map;

/** The highest identity of each entity that is taken before the new rows come. */
record Taken(Map<EntityName, Long> last) {

  static final Taken NOTHING = new Taken(Map.of());

  Taken {
    last = Map.copyOf(last);
  }

  <T> Ids<T> ids(Entity<T> entity) {
    return new Ids<>(last.getOrDefault(entity.name(), 0L));
  }
}
