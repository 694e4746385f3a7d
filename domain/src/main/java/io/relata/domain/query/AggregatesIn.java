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
    switch (condition) {
      case All<?>(var parts) -> parts.forEach(AggregatesIn::refuse);
      case AnyOf<?>(var parts) -> parts.forEach(AggregatesIn::refuse);
      case Not<?>(var part) -> refuse(part);
      case Exists<?, ?>(var _, var inner) -> refuse(inner);
      case Comparison<?>(var field, var _, var _) -> refuse(field);
      case Distinct<?>(var field, var _) -> refuse(field);
      case In<?>(var field, var _) -> refuse(field);
      case Known<?>(var field, var _) -> refuse(field);
      case Like<?> _, Matches<?> _, Search<?> _ -> {}
    }
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
    switch (condition) {
      case All<?>(var parts) -> parts.forEach(part -> requireOfGroups(part, keys, of));
      case AnyOf<?>(var parts) -> parts.forEach(part -> requireOfGroups(part, keys, of));
      case Not<?>(var part) -> requireOfGroups(part, keys, of);
      case Exists<?, ?>(var relation, var _) -> throw refusal(relation, of);
      case Comparison<?>(var field, var _, var _) -> requireOfGroups(field, keys, of);
      case Distinct<?>(var field, var _) -> requireOfGroups(field, keys, of);
      case In<?>(var field, var _) -> requireOfGroups(field, keys, of);
      case Known<?>(var field, var _) -> requireOfGroups(field, keys, of);
      case Like<?> like -> requireOfGroups(like.field(), keys, of);
      case Matches<?> matches -> requireOfGroups(matches.field(), keys, of);
      case Search<?> search -> requireOfGroups(search.field(), keys, of);
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
