package io.relata.application.write;

import io.relata.domain.model.Id;
import io.relata.domain.query.Page;
import io.relata.domain.query.Query;
import io.relata.domain.query.Reader;
import java.util.Collection;
import java.util.List;

/** Rows that were written, as a query shows them. */
public record Shown<T>(List<Id<T>> ids, Page<T> page) {

  static <T> Shown<T> read(Reader reader, Collection<Id<T>> ids, Query<T> shape) {
    return new Shown<>(List.copyOf(ids), reader.find(shape.where(shape.entity().id().in(ids))));
  }
}
