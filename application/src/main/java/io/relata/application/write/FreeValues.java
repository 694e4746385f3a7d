package io.relata.application.write;

import io.relata.domain.model.Clash;
import io.relata.domain.model.Condition;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Values of fields of which no two rows have all the same, each with the places of the rows that
 * claim them.
 */
final class FreeValues<T> {

  private final Entity<T> entity;
  private final List<Field<T, ?>> fields;
  private final Map<List<Object>, List<String>> places = new LinkedHashMap<>();

  FreeValues(Entity<T> entity, List<Field<T, ?>> fields) {
    this.entity = entity;
    this.fields = fields;
  }

  void add(List<Object> values, String place) {
    places.computeIfAbsent(values, first -> new ArrayList<>()).add(place);
  }

  /** What of it does not hold now. */
  List<Violation> broken(Reader reader) {
    Map<List<Object>, Id<T>> taken = taken(reader);
    List<Violation> broken = new ArrayList<>();
    places.forEach((values, claiming) -> broken.addAll(broken(taken.get(values), claiming)));
    return broken;
  }

  /** Of several that claim a free value, the first one gets it. */
  private List<Violation> broken(@Nullable Id<T> taken, List<String> claiming) {
    Violation duplicate = Violation.duplicate(fields);
    return taken == null
        ? claiming.stream().skip(1).map(duplicate::within).toList()
        : claiming.stream()
            .map(duplicate.because(new Clash<>(entity, entity.id().is(taken)))::within)
            .toList();
  }

  /** The rows that have the values; what is still to come, no row has. */
  private Map<List<Object>, Id<T>> taken(Reader reader) {
    List<List<Object>> known =
        places.keySet().stream()
            .filter(values -> values.stream().noneMatch(StillToCome.class::isInstance))
            .toList();
    Map<List<Object>, Id<T>> taken = new HashMap<>();
    if (!known.isEmpty()) {
      for (Row<T> row : reader.find(havingAny(known)).rows()) {
        taken.put(values(row), row.id());
      }
    }
    return taken;
  }

  /**
   * The rows that have, in each field, what is claimed in it: few others than those in question.
   */
  private Query<T> havingAny(List<List<Object>> known) {
    Condition<T> condition = Condition.always();
    for (int i = 0; i < fields.size(); i++) {
      int place = i;
      List<Object> claimed = known.stream().map(values -> values.get(place)).distinct().toList();
      condition = condition.and(new In<>(fields.get(i), claimed));
    }
    List<Field<T, ?>> shown = Stream.concat(Stream.of(entity.id()), fields.stream()).toList();
    return Query.from(entity).select(shown).where(condition);
  }

  private List<Object> values(Row<T> row) {
    return IntStream.rangeClosed(1, fields.size())
        .mapToObj(row::plain)
        .flatMap(Stream::ofNullable)
        .toList();
  }
}
