package io.relata.domain.memory;

import io.relata.domain.model.BelongsTo;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.HasMany;
import io.relata.domain.model.HasOne;
import io.relata.domain.model.Id;
import io.relata.domain.model.ManyToMany;
import io.relata.domain.model.Relation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Follows relations from record to record. */
final class Relations {

  private final Store store;

  Relations(Store store) {
    this.store = store;
  }

  <T, U> List<U> related(Relation<T, U> relation, T row) {
    return switch (relation) {
      case BelongsTo<T, U> one -> parent(one, row).map(List::of).orElse(List.of());
      case HasOne<T, U> one -> children(one.target(), one.key(), Store.idOf(one.owner(), row));
      case HasMany<T, U> many -> children(many.target(), many.key(), Store.idOf(many.owner(), row));
      case ManyToMany<T, U> many -> linked(many, Store.idOf(many.owner(), row));
    };
  }

  private <T, U> Optional<U> parent(BelongsTo<T, U> relation, T row) {
    return Optional.ofNullable(relation.key().plainIn(row))
        .flatMap(key -> store.row(relation.target(), (Long) key));
  }

  private <T, U> List<U> children(Entity<U> children, Field<U, Id<T>> key, long parent) {
    return store.records(children).stream()
        .filter(child -> Objects.equals(key.plainIn(child), parent))
        .toList();
  }

  private <T, U> List<U> linked(ManyToMany<T, U> relation, long near) {
    return store.pairs(relation.link()).stream()
        .filter(pair -> pair.near() == near)
        .flatMap(pair -> store.row(relation.target(), pair.far()).stream())
        .toList();
  }
}
