package io.relata.domain.memory;

import io.relata.domain.model.Entity;
import io.relata.domain.model.Id;
import io.relata.domain.model.Links;
import io.relata.domain.model.ManyToMany;
import io.relata.domain.model.Pair;
import io.relata.domain.model.Refused;
import io.relata.domain.model.Violation;
import java.util.Set;

/** The pairs of link tables in memory, whose both sides must be there. */
record MemoryLinks(Tables tables) implements Links {

  @Override
  public <T, U> int link(ManyToMany<T, U> relation, Set<Pair<T, U>> pairs) {
    return tables.change(
        store -> pairs.stream().mapToInt(pair -> link(store, relation, pair)).sum());
  }

  private <T, U> int link(Store store, ManyToMany<T, U> relation, Pair<T, U> pair) {
    if (tables.catalog().links().contains(relation)) {
      requireBoth(store, relation, pair);
    } else {
      // What is missing is told in the order of the side that declares the link.
      requireBoth(store, (ManyToMany<U, T>) relation.inverse(), Pair.of(pair.far(), pair.near()));
    }
    return store.link(relation.link(), pair.near().value(), pair.far().value()) ? 1 : 0;
  }

  private static <T, U> void requireBoth(Store store, ManyToMany<T, U> relation, Pair<T, U> pair) {
    requireThere(store, relation.owner(), pair.near(), relation.link().near());
    requireThere(store, relation.target(), pair.far(), relation.link().far());
  }

  private static <T> void requireThere(Store store, Entity<T> entity, Id<T> id, String column) {
    if (store.row(entity, id.value()).isEmpty()) {
      throw new Refused(Violation.unknownReference(column));
    }
  }

  @Override
  public <T, U> int unlink(ManyToMany<T, U> relation, Set<Pair<T, U>> pairs) {
    return tables.change(
        store -> (int) pairs.stream().filter(pair -> isUnlinked(store, relation, pair)).count());
  }

  private static <T, U> boolean isUnlinked(
      Store store, ManyToMany<T, U> relation, Pair<T, U> pair) {
    return store.unlink(relation.link(), pair.near().value(), pair.far().value());
  }

  @Override
  public <T, U> int unlinkOthers(ManyToMany<T, U> relation, Id<T> row, Set<Id<U>> kept) {
    return tables.change(
        store ->
            (int)
                store.pairs(relation.link()).stream()
                    .filter(pair -> pair.near() == row.value())
                    .filter(pair -> !kept.contains(Id.<U>of(pair.far())))
                    .filter(pair -> store.unlink(relation.link(), pair.near(), pair.far()))
                    .count());
  }
}
