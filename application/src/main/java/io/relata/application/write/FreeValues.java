package io.relata.application.write;

import io.relata.domain.model.Clash;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.Id;
import io.relata.domain.model.In;
import io.relata.domain.model.Violation;
import io.relata.domain.query.Query;
import io.relata.domain.query.Reader;
import io.relata.domain.query.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of a field of which no two rows have the same, each with the places that claim it. */
final class FreeValues<T> {

  private final Entity<T> entity;
  private final Field<T, ?> field;
  private final Map<Object, List<String>> places = new LinkedHashMap<>();

  FreeValues(Entity<T> entity, Field<T, ?> field) {
    this.entity = entity;
    this.field = field;
  }

  void add(Object value, String place) {
    places.computeIfAbsent(value, first -> new ArrayList<>()).add(place);
  }

  /** What of it does not hold now. */
  List<Violation> broken(Reader reader) {
    Map<Object, Id<T>> taken = taken(reader);
    List<Violation> broken = new ArrayList<>();
    places.forEach((value, claiming) -> broken.addAll(broken(taken.get(value), claiming)));
    return broken;
  }

  /** Of several that claim a free value, the first one gets it. */
  private List<Violation> broken(@Nullable Id<T> taken, List<String> claiming) {
    return taken == null
        ? claiming.stream().skip(1).map(Violation::duplicate).toList()
        : claiming.stream()
            .map(
                place ->
                    Violation.duplicate(place).because(new Clash<>(entity, entity.id().is(taken))))
            .toList();
  }

  private Map<Object, Id<T>> taken(Reader reader) {
    Query<T> having =
        Query.from(entity)
            .select(List.of(entity.id(), field))
            .where(new In<>(field, List.copyOf(places.keySet())));
    Map<Object, Id<T>> taken = new HashMap<>();
    for (Row<T> row : reader.find(having).rows()) {
      Object value = row.plain(1);
      if (value != null) {
        taken.put(value, row.id());
      }
    }
    return taken;
  }
}
