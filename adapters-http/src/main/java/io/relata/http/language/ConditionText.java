package io.relata.http.language;

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
import io.relata.domain.model.Language;
import io.relata.domain.model.Letters;
import io.relata.domain.model.Like;
import io.relata.domain.model.Matches;
import io.relata.domain.model.Not;
import io.relata.domain.model.Search;
import io.relata.http.language.Parameters.Parameter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a condition as filters. */
final class ConditionText<T> {

  private final Entity<T> entity;
  private final Asides<T> asides;
  private final String path;
  private final List<Parameter> parameters;

  /** What is asked of a field or relation. */
  private record Filter(String name, String asked) {}

  ConditionText(Entity<T> entity, Asides<T> asides, String path, List<Parameter> parameters) {
    this.entity = entity;
    this.asides = asides;
    this.path = path;
    this.parameters = parameters;
  }

  /** Writes a condition of the simplest form. */
  void write(Condition<T> condition) {
    switch (condition) {
      case All<T>(var parts) -> parts.forEach(this::write);
      case AnyOf<T>(var parts) -> write(Word.OR, parts);
      case Not<T>(All<T>(var parts)) -> write(Word.NOT_AND, parts);
      case Not<T>(AnyOf<T>(var parts)) -> write(Word.NOT_OR, parts);
      default -> {
        Filter filter = filter(condition, Literal::whole);
        parameters.add(new Parameter(path + filter.name(), filter.asked()));
      }
    }
  }

  /**
   * Writes a condition on groups. What speaks of their keys alone is written beside an aggregate,
   * since by itself it would be read as a condition on rows.
   */
  void writeOfGroups(Condition<T> condition) {
    List<Condition<T>> parts =
        condition instanceof All<T>(var conjuncts) ? conjuncts : List.of(condition);
    if (parts.stream().allMatch(OfGroups::is)) {
      parts.forEach(this::write);
    } else if (OfGroups.is(condition)) {
      write(Word.AND, parts);
    } else {
      write(Word.AND, Stream.concat(parts.stream(), Stream.of(always())).toList());
    }
  }

  private Condition<T> always() {
    return entity.count().atLeast(0L);
  }

  private void write(Word word, List<Condition<T>> parts) {
    parameters.add(new Parameter(path + word, group(parts)));
  }

  private String group(List<Condition<T>> parts) {
    return parts.stream().map(this::inGroup).collect(Collectors.joining(",", "(", ")"));
  }

  private String inGroup(Condition<T> condition) {
    return switch (condition) {
      case All<T>(var parts) -> Word.AND + group(parts);
      case AnyOf<T>(var parts) -> Word.OR + group(parts);
      case Not<T>(All<T>(var parts)) -> Word.NOT_AND + group(parts);
      case Not<T>(AnyOf<T>(var parts)) -> Word.NOT_OR + group(parts);
      default -> {
        Filter filter = filter(condition, Literal::inGroup);
        yield filter.name() + "." + filter.asked();
      }
    };
  }

  private Filter filter(Condition<T> condition, Function<Object, String> literal) {
    return switch (condition) {
      case Not<T>(Exists<T, ?> exists) -> new Filter(asides.name(exists), "is.null");
      case Exists<T, ?> exists -> new Filter(asides.name(exists), "not.is.null");
      case Not<T>(var part) -> {
        Filter filter = filter(part, literal);
        yield new Filter(filter.name(), "not." + filter.asked());
      }
      case Comparison<T>(var field, var operator, var value) ->
          filter(field, operator(operator), literal.apply(value));
      case Distinct<T>(var field, var value) ->
          filter(field, Operator.ISDISTINCT, literal.apply(value));
      case In<T>(var field, var values) -> filter(field, Operator.IN, Literal.list(values));
      case Known<T>(var field, var truth) -> filter(field, Operator.IS, state(truth).toString());
      case Like<T>(var field, var pattern, var letters) ->
          filter(
              field,
              letters == Letters.EXACT ? Operator.LIKE : Operator.ILIKE,
              literal.apply(withoutAsterisk(pattern)));
      case Matches<T>(var field, var expression, var letters) ->
          filter(
              field,
              letters == Letters.EXACT ? Operator.MATCH : Operator.IMATCH,
              literal.apply(expression));
      case Search<T>(var field, var way, var language, var sought) ->
          new Filter(
              FieldText.of(entity, field),
              Operator.of(way) + of(language) + "." + literal.apply(sought));
      case All<T> _, AnyOf<T> _ -> throw new IllegalStateException(condition + " is a group");
    };
  }

  private Filter filter(Field<?, ?> field, Operator operator, String value) {
    return new Filter(FieldText.of(entity, field), operator + "." + value);
  }

  private static Operator operator(Comparison.Operator operator) {
    return switch (operator) {
      case EQUAL -> Operator.EQ;
      case NOT_EQUAL -> Operator.NEQ;
      case BELOW -> Operator.LT;
      case AT_MOST -> Operator.LTE;
      case ABOVE -> Operator.GT;
      case AT_LEAST -> Operator.GTE;
    };
  }

  private static String of(Language language) {
    return language == Language.SIMPLE ? "" : "(" + language.label() + ")";
  }

  private static State state(Known.Truth truth) {
    return switch (truth) {
      case NULL -> State.NULL;
      case TRUE -> State.TRUE;
      case FALSE -> State.FALSE;
    };
  }

  private static String withoutAsterisk(String pattern) {
    if (pattern.contains("*")) {
      throw new IllegalArgumentException(
          "in an address an asterisk is any run of characters, so the pattern "
              + pattern
              + " can not be written");
    }
    return pattern;
  }
}
