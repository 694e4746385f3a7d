package io.relata.http.server;

import io.relata.domain.model.Field;
import io.relata.domain.model.ToOne;
import io.relata.domain.query.Counting;
import io.relata.domain.query.Include;
import io.relata.domain.query.Query;
import io.relata.domain.query.Slice;
import io.relata.http.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Queries as an address can say them, and how their rows are shown. */
final class Plainly {

  private Plainly() {}

  /** The query without caps and counting, which no address says. */
  static <T> Query<T> uncapped(Query<T> query) {
    Slice slice = query.slice();
    return new Query<>(
        query.entity(),
        query.fields(),
        query.condition(),
        query.order(),
        new Slice(slice.start(), slice.limit(), OptionalLong.empty()),
        query.includes().stream().<Include<T, ?>>map(Plainly::uncapped).toList(),
        Counting.NONE,
        query.grouping());
  }

  private static <T, U> Include<T, U> uncapped(Include<T, U> include) {
    return new Include<>(
        include.name(), include.relation(), uncapped(include.query()), include.need());
  }

  /** All fields in their order, and then all includes in theirs. */
  static View view(Query<?> query) {
    List<View.Part> parts = new ArrayList<>();
    for (Field<?, ?> field : query.fields()) {
      parts.add(new View.OfField(field.name(), parts.size(), field.scalar()));
    }
    int place = 0;
    for (Include<?, ?> include : query.includes()) {
      View view = view(include.query());
      parts.add(
          include.relation() instanceof ToOne
              ? new View.OfOne(include.name(), place, view)
              : new View.OfMany(include.name(), place, view));
      place++;
    }
    return new View(parts);
  }
}
