package io.relata.application.write;

import io.relata.domain.model.Id;
import io.relata.domain.query.Page;
import io.relata.domain.query.Query;
import io.relata.domain.query.Reader;
import java.util.Collection;
import java.util.List;

/** Rows that were written, as a query shows them. */
public record Shown<T>(List<Id<T>> ids, Page<T> page) {

  /** Reads rows; in the order in which they were written, unless another is asked for. */
  static <T> Shown<T> read(Reader reader, Collection<Id<T>> ids, Query<T> shape) {
    List<Id<T>> written = List.copyOf(ids);
    Page<T> page = reader.find(shape.where(shape.entity().id().in(written)));
    return new Shown<>(written, shape.order().isEmpty() ? page.inOrderOf(written) : page);
  }
}
