package io.relata.domain.memory;

import io.relata.domain.model.Entity;
import io.relata.domain.model.Id;
import io.relata.domain.model.Link;
import io.relata.domain.model.Refused;
import io.relata.domain.model.Violation;
import java.util.Set;
import java.util.function.Function;

/** The pairs of a link table in memory, whose both sides must be there. */
record Pairs(Tables tables, Link link, Entity<?> near, Entity<?> far) {

  <P> int link(Set<P> pairs, Function<P, Id<?>> nearOf, Function<P, Id<?>> farOf) {
    return tables.change(
        store ->
            pairs.stream()
                .mapToInt(
                    pair -> link(store, nearOf.apply(pair).value(), farOf.apply(pair).value()))
                .sum());
  }

  private int link(Store store, long nearId, long farId) {
    if (store.row(near, nearId).isEmpty()) {
      throw new Refused(Violation.unknownReference(link.near()));
    }
    if (store.row(far, farId).isEmpty()) {
      throw new Refused(Violation.unknownReference(link.far()));
    }
    return store.link(link, nearId, farId) ? 1 : 0;
  }

  <P> int unlink(Set<P> pairs, Function<P, Id<?>> nearOf, Function<P, Id<?>> farOf) {
    return tables.change(
        store ->
            (int)
                pairs.stream()
                    .filter(
                        pair ->
                            store.unlink(
                                link, nearOf.apply(pair).value(), farOf.apply(pair).value()))
                    .count());
  }
}
