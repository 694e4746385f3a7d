package io.relata.http.server;

import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.ToOne;
import io.relata.domain.query.Counting;
import io.relata.domain.query.Include;
import io.relata.domain.query.Query;
import io.relata.domain.query.Slice;
import io.relata.http.view.View;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** Queries as an address can say them, and how their rows are shown. */
final class Plainly {

  private Plainly() {}

  /** The query without caps, counting and computed fields without a name: no address says them. */
  static <T> Query<T> uncapped(Query<T> query) {
    Slice slice = query.slice();
    return new Query<>(
        query.entity(),
        query.fields().stream().filter(field -> hasName(query.entity(), field)).toList(),
        query.condition(),
        query.order(),
        new Slice(slice.start(), slice.limit(), OptionalLong.empty()),
        query.includes().stream().<Include<T, ?>>map(Plainly::uncapped).toList(),
        Counting.NONE,
        query.grouping());
  }

  /** Whether an address can select it; what is made of related rows only where it is declared. */
  private static boolean hasName(Entity<?> entity, Field<?, ?> field) {
    return field.isAggregate() || entity.field(field.name()).filter(field::equals).isPresent();
  }

  private static <T, U> Include<T, U> uncapped(Include<T, U> include) {
    return new Include<>(
        include.name(), include.relation(), uncapped(include.query()), include.need());
  }

  /** The names of fields; an aggregate whose name is taken is called by what it is made of. */
  private static List<String> names(Query<?> query) {
    Set<String> taken = new HashSet<>();
    query.includes().forEach(include -> taken.add(include.name()));
    query.keys().forEach(key -> taken.add(key.name()));
    List<String> names = new ArrayList<>();
    for (Field<?, ?> field : query.fields()) {
      boolean own = !field.isAggregate() || taken.add(field.name());
      String longer = field.label().replace("()", "").replace('.', '_');
      while (!own && !taken.add(longer)) {
        longer += "_";
      }
      names.add(own ? field.name() : longer);
    }
    return names;
  }

  /** All fields in their order, and then all includes in theirs. */
  static View view(Query<?> query) {
    List<View.Part> parts = new ArrayList<>();
    List<String> names = names(query);
    for (Field<?, ?> field : query.fields()) {
      parts.add(new View.OfField(names.get(parts.size()), parts.size(), field.scalar()));
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
