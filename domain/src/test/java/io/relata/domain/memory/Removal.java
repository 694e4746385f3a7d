package io.relata.domain.memory;

import io.relata.domain.model.BelongsTo;
import io.relata.domain.model.Catalog;
import io.relata.domain.model.Change;
import io.relata.domain.model.Entity;
import io.relata.domain.model.ManyToMany;
import io.relata.domain.model.Refused;
import io.relata.domain.model.Relation;
import io.relata.domain.model.Violation;
import java.util.List;
import java.util.Objects;

/** Removes a row, and does to what belongs to it as each relation declares. */
record Removal(Store store, Catalog catalog) {

  <T> void remove(Entity<T> entity, long id) {
    if (store.row(entity, id).isEmpty()) {
      return;
    }
    for (Entity<?> other : catalog.entities()) {
      for (Relation<?, ?> relation : other.relations()) {
        if (relation instanceof BelongsTo<?, ?> belongsTo && belongsTo.target().equals(entity)) {
          release(belongsTo, id);
        }
      }
    }
    for (ManyToMany<?, ?> link : catalog.links()) {
      unlink(link, entity, id);
    }
    store.remove(entity, id);
  }

  private <C, P> void release(BelongsTo<C, P> relation, long parent) {
    List<C> children =
        store.records(relation.owner()).stream()
            .filter(child -> Objects.equals(relation.key().plainIn(child), parent))
            .toList();
    for (C child : children) {
      switch (relation.onDelete()) {
        case CASCADE -> remove(relation.owner(), Store.idOf(relation.owner(), child));
        case SET_NULL ->
            store.put(
                relation.owner(),
                NewRecords.with(relation.owner(), child, Change.clearing(relation.key())));
        case RESTRICT -> throw new Refused(Violation.restricted(relation.key().name()));
        case UNDECLARED -> throw new IllegalStateException(relation + " declares no deletion");
      }
    }
  }

  private void unlink(ManyToMany<?, ?> link, Entity<?> entity, long id) {
    boolean near = link.owner().equals(entity);
    boolean far = link.target().equals(entity);
    for (Store.Pair pair : store.pairs(link.link())) {
      if ((near && pair.near() == id) || (far && pair.far() == id)) {
        store.unlink(link.link(), pair.near(), pair.far());
      }
    }
  }
}
