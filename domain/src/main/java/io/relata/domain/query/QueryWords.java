package io.relata.domain.query;

import io.relata.domain.model.Field;
import io.relata.domain.model.Order;
import java.util.stream.Collectors;

/** A query in words, for messages and logs: all that comes after the entity's name. */
final class QueryWords {

  private QueryWords() {}

  static String of(Query<?> query) {
    StringBuilder text = new StringBuilder();
    if (!query.fields().equals(query.entity().fields())) {
      text.append(
          query.fields().stream().map(Field::label).collect(Collectors.joining(", ", "[", "]")));
    }
    if (!query.condition().isAlways()) {
      text.append(" where ").append(query.condition());
    }
    if (!query.order().isEmpty()) {
      text.append(" order by ")
          .append(query.order().stream().map(Order::toString).collect(Collectors.joining(", ")));
    }
    text.append(query.grouping()).append(query.slice());
    if (query.counting() != Counting.NONE) {
      text.append(" counting ").append(query.counting());
    }
    if (!query.includes().isEmpty()) {
      text.append(
          query.includes().stream()
              .map(Include::toString)
              .collect(Collectors.joining("; ", " with {", "}")));
    }
    return text.toString();
  }
}
