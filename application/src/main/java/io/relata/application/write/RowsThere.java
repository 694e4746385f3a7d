package io.relata.application.write;

import io.relata.domain.model.Entity;
import io.relata.domain.model.Id;
import io.relata.domain.model.Violation;
import io.relata.domain.query.Query;
import io.relata.domain.query.Reader;
import io.relata.domain.query.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Rows that must be there, each with the places that refer to it. */
final class RowsThere<T> {

  private final Entity<T> entity;
  private final Map<Id<T>, List<String>> places = new LinkedHashMap<>();

  RowsThere(Entity<T> entity) {
    this.entity = entity;
  }

  void add(Id<T> id, String place) {
    places.computeIfAbsent(id, first -> new ArrayList<>()).add(place);
  }

  /** What of it does not hold now. */
  List<Violation> broken(Reader reader) {
    Query<T> wanted =
        Query.from(entity).select(List.of(entity.id())).where(entity.id().in(places.keySet()));
    Set<Id<T>> there = reader.find(wanted).rows().stream().map(Row::id).collect(Collectors.toSet());
    List<Violation> broken = new ArrayList<>();
    places.forEach(
        (id, referring) -> {
          if (!there.contains(id)) {
            referring.forEach(place -> broken.add(Violation.unknownReference(place)));
          }
        });
    return broken;
  }
}
