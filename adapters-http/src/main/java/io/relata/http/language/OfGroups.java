package io.relata.http.language;

import io.relata.domain.model.All;
import io.relata.domain.model.AnyOf;
import io.relata.domain.model.Comparison;
import io.relata.domain.model.Condition;
import io.relata.domain.model.Distinct;
import io.relata.domain.model.Exists;
import io.relata.domain.model.In;
import io.relata.domain.model.Known;
import io.relata.domain.model.Like;
import io.relata.domain.model.Matches;
import io.relata.domain.model.Not;
import io.relata.domain.model.Search;

/** Tells whether a condition would be read as one on groups: where an aggregate stands in it. */
final class OfGroups {

  private OfGroups() {}

  static boolean is(Condition<?> condition) {
    return switch (condition) {
      case All<?>(var parts) -> parts.stream().anyMatch(OfGroups::is);
      case AnyOf<?>(var parts) -> parts.stream().anyMatch(OfGroups::is);
      case Not<?>(var part) -> is(part);
      case Comparison<?>(var field, var _, var _) -> field.isAggregate();
      case Distinct<?>(var field, var _) -> field.isAggregate();
      case In<?>(var field, var _) -> field.isAggregate();
      case Known<?>(var field, var _) -> field.isAggregate();
      case Exists<?, ?> _, Like<?> _, Matches<?> _, Search<?> _ -> false;
    };
  }
}
