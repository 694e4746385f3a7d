package io.relata.application.write;

import io.relata.domain.model.Field;
import io.relata.domain.model.Id;
import io.relata.domain.query.Page;
import io.relata.domain.query.Query;
import io.relata.domain.query.Reader;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Rows that were written, as a query shows them. */
public record Shown<T>(List<Id<T>> ids, Page<T> page) {

  /** Reads rows; in the order in which they were written, unless another is asked for. */
  public static <T> Shown<T> read(Reader reader, Collection<Id<T>> ids, Query<T> shape) {
    List<Id<T>> written = List.copyOf(ids);
    Query<T> those = shape.where(shape.entity().id().in(written));
    boolean isAsRead =
        !shape.order().isEmpty() || written.stream().sorted().toList().equals(written);
    return new Shown<>(
        written, isAsRead ? reader.find(those) : reader.find(identified(those)).inOrderOf(written));
  }

  /** With the identity beside what is asked for. */
  private static <T> Query<T> identified(Query<T> query) {
    Set<Field<T, ?>> fields = new LinkedHashSet<>(query.fields());
    fields.add(query.entity().id());
    return query.select(List.copyOf(fields));
  }
}
