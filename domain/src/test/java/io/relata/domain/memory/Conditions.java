package io.relata.domain.memory;

import io.relata.domain.memory.search.TextSearch;
import io.relata.domain.model.All;
import io.relata.domain.model.AnyOf;
import io.relata.domain.model.Comparison;
import io.relata.domain.model.Comparison.Operator;
import io.relata.domain.model.Condition;
import io.relata.domain.model.Distinct;
import io.relata.domain.model.Exists;
import io.relata.domain.model.Field;
import io.relata.domain.model.In;
import io.relata.domain.model.Known;
import io.relata.domain.model.Letters;
import io.relata.domain.model.Like;
import io.relata.domain.model.LikePattern;
import io.relata.domain.model.Matches;
import io.relata.domain.model.Not;
import io.relata.domain.model.Search;
import io.relata.domain.query.CannotBeAnswered;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Says whether conditions hold of records, with the three truths of SQL. */
final class Conditions {

  private final Relations relations;
  private final Computed computed;

  Conditions(Relations relations) {
    this.relations = relations;
    this.computed = new Computed(relations);
  }

  /** What conditions speak of: a row, or a group of them. */
  private interface Subject<T> {

    @Nullable Object plain(Field<T, ?> field);

    boolean hasRelated(Exists<T, ?> exists);
  }

  <T> boolean holds(Condition<T> condition, T row) {
    return holds(
        condition,
        new Subject<>() {
          @Override
          public @Nullable Object plain(Field<T, ?> field) {
            return computed.of(field, row);
          }

          @Override
          public boolean hasRelated(Exists<T, ?> exists) {
            return exists(exists, row);
          }
        });
  }

  <T> boolean holds(Condition<T> condition, Group<T> group) {
    return holds(
        condition,
        new Subject<>() {
          @Override
          public @Nullable Object plain(Field<T, ?> field) {
            return group.plain(field);
          }

          @Override
          public boolean hasRelated(Exists<T, ?> exists) {
            throw new IllegalStateException("no row is related to a group");
          }
        });
  }

  private <T> boolean holds(Condition<T> condition, Subject<T> of) {
    return truth(condition, of) == Truth.TRUE;
  }

  private <T> Truth truth(Condition<T> condition, Subject<T> row) {
    return switch (condition) {
      case All<T>(var parts) ->
          parts.stream().map(part -> truth(part, row)).reduce(Truth.TRUE, Truth::and);
      case AnyOf<T>(var parts) ->
          parts.stream().map(part -> truth(part, row)).reduce(Truth.FALSE, Truth::or);
      case Not<T>(var part) -> truth(part, row).not();
      case Comparison<T>(var field, var operator, var value) ->
          ofValue(field, row, there -> compares(there, operator, value));
      case Distinct<T>(var field, var value) -> {
        Object there = row.plain(field);
        yield Truth.of(there == null || PlainOrder.COMPARATOR.compare(there, value) != 0);
      }
      case In<T> in -> in(in, row);
      case Known<T>(var field, var truth) ->
          Truth.of(
              switch (truth) {
                case NULL -> row.plain(field) == null;
                case TRUE -> Objects.equals(row.plain(field), true);
                case FALSE -> Objects.equals(row.plain(field), false);
              });
      case Like<T>(var field, var pattern, var letters) ->
          ofValue(field, row, there -> new LikePattern(pattern, letters).fits((String) there));
      case Matches<T> matches ->
          ofValue(matches.field(), row, there -> pattern(matches).matcher((String) there).find());
      case Search<T> search ->
          ofValue(search.field(), row, there -> TextSearch.of(search).finds((String) there));
      case Exists<T, ?> exists -> Truth.of(row.hasRelated(exists));
    };
  }

  private static <T> Truth ofValue(Field<T, ?> field, Subject<T> row, Predicate<Object> holds) {
    Object there = row.plain(field);
    return there == null ? Truth.UNKNOWN : Truth.of(holds.test(there));
  }

  private static boolean compares(Object there, Operator operator, Object value) {
    int order = PlainOrder.COMPARATOR.compare(there, value);
    return switch (operator) {
      case EQUAL -> order == 0;
      case NOT_EQUAL -> order != 0;
      case BELOW -> order < 0;
      case AT_MOST -> order <= 0;
      case ABOVE -> order > 0;
      case AT_LEAST -> order >= 0;
    };
  }

  // No value equals none of nothing, so an empty list makes even a missing value certain.
  private static <T> Truth in(In<T> in, Subject<T> row) {
    if (in.values().isEmpty()) {
      return Truth.FALSE;
    }
    return ofValue(
        in.field(),
        row,
        there ->
            in.values().stream()
                .anyMatch(value -> PlainOrder.COMPARATOR.compare(there, value) == 0));
  }

  private static Pattern pattern(Matches<?> matches) {
    int anyCase =
        matches.letters() == Letters.ANY_CASE ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0;
    try {
      return Pattern.compile(matches.expression(), Pattern.DOTALL | anyCase);
    } catch (PatternSyntaxException malformed) {
      throw CannotBeAnswered.of(
          CannotBeAnswered.Reason.MALFORMED_PATTERN, List.of(matches.field()));
    }
  }

  /** Refuses what means nothing whatever the rows, as a database does before it looks at any. */
  static void requireReadable(Condition<?> condition) {
    switch (condition) {
      case All<?>(var parts) -> parts.forEach(Conditions::requireReadable);
      case AnyOf<?>(var parts) -> parts.forEach(Conditions::requireReadable);
      case Not<?>(var part) -> requireReadable(part);
      case Exists<?, ?>(var _, var inner) -> requireReadable(inner);
      case Matches<?> matches -> pattern(matches);
      case Search<?> search -> TextSearch.of(search);
      case Comparison<?> _, Distinct<?> _, In<?> _, Known<?> _, Like<?> _ -> {}
    }
  }

  private <T, U> boolean exists(Exists<T, U> exists, T row) {
    return relations.related(exists.relation(), row).stream()
        .anyMatch(related -> holds(exists.condition(), related));
  }
}
