package io.relata.domain.query;

import io.relata.domain.model.All;
import io.relata.domain.model.AnyOf;
import io.relata.domain.model.Comparison;
import io.relata.domain.model.Condition;
import io.relata.domain.model.Distinct;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Exists;
import io.relata.domain.model.Field;
import io.relata.domain.model.In;
import io.relata.domain.model.Known;
import io.relata.domain.model.Like;
import io.relata.domain.model.Matches;
import io.relata.domain.model.Not;
import io.relata.domain.model.Search;
import java.util.List;

/** Tells conditions on rows from those on groups of them. */
final class AggregatesIn {

  private AggregatesIn() {}

  /** Refuses a condition on rows that speaks of a group. */
  static void refuse(Condition<?> condition) {
    condition.fields().forEach(AggregatesIn::refuse);
  }

  private static void refuse(Field<?, ?> field) {
    if (field.isAggregate()) {
      throw new IllegalArgumentException(
          field + " is of groups, not of rows: ask for it by having, not by where");
    }
  }

  /** Requires that a condition speaks of nothing but aggregates and keys. */
  static void requireOfGroups(
      Condition<?> condition, List<? extends Field<?, ?>> keys, Entity<?> of) {
    refuseRelations(condition, of);
    condition.fields().forEach(field -> requireOfGroups(field, keys, of));
  }

  private static void refuseRelations(Condition<?> condition, Entity<?> of) {
    switch (condition) {
      case All<?>(var parts) -> parts.forEach(part -> refuseRelations(part, of));
      case AnyOf<?>(var parts) -> parts.forEach(part -> refuseRelations(part, of));
      case Not<?>(var part) -> refuseRelations(part, of);
      case Exists<?, ?>(var relation, var _) -> throw refusal(relation, of);
      case Comparison<?> _,
          Distinct<?> _,
          In<?> _,
          Known<?> _,
          Like<?> _,
          Matches<?> _,
          Search<?> _ -> {}
    }
  }

  private static void requireOfGroups(
      Field<?, ?> field, List<? extends Field<?, ?>> keys, Entity<?> of) {
    if (!field.isAggregate() && !keys.contains(field)) {
      throw refusal(field, of);
    }
  }

  private static IllegalArgumentException refusal(Object what, Entity<?> of) {
    return new IllegalArgumentException(
        "groups of " + of + " have no one " + what + ": ask for it by where, or group by it");
  }
}
