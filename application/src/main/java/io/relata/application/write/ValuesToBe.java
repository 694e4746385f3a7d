package io.relata.application.write;

import io.relata.domain.model.BelongsTo;
import io.relata.domain.model.Field;
import io.relata.domain.model.Graph;
import io.relata.domain.model.Related;
import io.relata.domain.model.Relation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The values that a new row will have: its own, and those that rows around it give.
 *
 * @param place where the row is said
 * @param given what the row gets from the one that it is said with
 */
record ValuesToBe<T>(Graph<T> graph, String place, Map<Field<?, ?>, StillToCome> given) {

  /** The values of some fields, where it will have all of them. */
  Optional<List<Object>> of(List<Field<T, ?>> fields) {
    List<Object> values = fields.stream().flatMap(field -> of(field).stream()).toList();
    return values.size() == fields.size() ? Optional.of(values) : Optional.empty();
  }

  private Optional<Object> of(Field<T, ?> field) {
    return graph
        .row()
        .stored(field)
        .or(() -> Optional.<Object>ofNullable(given.get(field)))
        .or(() -> ofParent(field));
  }

  private Optional<Object> ofParent(Field<T, ?> field) {
    return graph.row().entity().relations().stream()
        .filter(relation -> relation instanceof BelongsTo<T, ?> to && to.key().equals(field))
        .findFirst()
        .flatMap(this::identity);
  }

  private <U> Optional<Object> identity(Relation<T, U> relation) {
    return graph.at(relation).stream().findFirst().map(parent -> identity(relation, parent));
  }

  private <U> Object identity(Relation<T, U> relation, Related<U> parent) {
    return switch (parent) {
      case Related.ById<U>(var id) -> id.value();
      case Related.ByName<U> named -> new StillToCome(named);
      case Related.Added<U> _ -> new StillToCome(place + "." + relation.name());
    };
  }
}
