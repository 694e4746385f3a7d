package io.relata.jdbi.query;

import io.relata.domain.model.All;
import io.relata.domain.model.Comparison;
import io.relata.domain.model.Comparison.Operator;
import io.relata.domain.model.Condition;
import io.relata.domain.query.Query;
import io.relata.domain.query.Slice;
import java.util.OptionalLong;

/** The id of the one row that a query can find, where its condition says it. */
final class KnownKey {

  private KnownKey() {}

  static OptionalLong of(Query<?> query) {
    boolean fromTheStart = query.slice().start().equals(Slice.WHOLE.start());
    return fromTheStart ? in(query.condition(), query) : OptionalLong.empty();
  }

  private static OptionalLong in(Condition<?> condition, Query<?> query) {
    return switch (condition) {
      case Comparison<?>(var field, var operator, Long id)
          when operator == Operator.EQUAL && field.equals(query.entity().id()) ->
          OptionalLong.of(id);
      case All<?>(var parts) ->
          parts.stream()
              .map(part -> in(part, query))
              .filter(OptionalLong::isPresent)
              .findFirst()
              .orElse(OptionalLong.empty());
      default -> OptionalLong.empty();
    };
  }
}
