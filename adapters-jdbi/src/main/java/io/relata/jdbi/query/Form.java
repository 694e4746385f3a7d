package io.relata.jdbi.query;

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
import io.relata.domain.query.Include;
import io.relata.domain.query.Query;
import io.relata.domain.query.Slice;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What queries have in common that differ only in the values they compare with: the same statements
 * answer them. Equal when the queries are, but for the values in conditions, cursors and offsets.
 */
record Form(Query<?> query) {

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Form(var otherQuery) && same(query, otherQuery);
  }

  @Override
  public int hashCode() {
    return hash(query);
  }

  private static int hash(Query<?> query) {
    int hash = 31 * query.entity().hashCode() + query.fields().hashCode();
    hash = 31 * hash + query.slice().limit().hashCode();
    hash = 31 * hash + query.slice().start().getClass().hashCode();
    hash = 31 * hash + hash(query.condition());
    hash = 31 * hash + hash(query.grouping().having());
    for (Include<?, ?> include : query.includes()) {
      hash = 31 * hash + include.relation().hashCode();
      hash = 31 * hash + hash(include.query());
    }
    return hash;
  }

  private static int hash(Condition<?> condition) {
    return switch (condition) {
      case All<?>(var parts) -> 3 + parts.size();
      case AnyOf<?>(var parts) -> 5 + parts.size();
      case Not<?>(var part) -> 7 * hash(part);
      case Comparison<?>(var field, var operator, var _) ->
          11 * field.hashCode() + operator.hashCode();
      case Distinct<?>(var field, var _) -> 13 * field.hashCode();
      case In<?>(var field, var _) -> 17 * field.hashCode();
      case Known<?>(var field, var truth) -> 19 * field.hashCode() + truth.hashCode();
      case Like<?>(var field, var _, var letters) -> 23 * field.hashCode() + letters.hashCode();
      case Matches<?>(var field, var _, var letters) -> 29 * field.hashCode() + letters.hashCode();
      case Search<?>(var field, var way, var language, var _) ->
          37 * field.hashCode() + 41 * way.hashCode() + language.hashCode();
      case Exists<?, ?>(var relation, var inner) -> 31 * relation.hashCode() + hash(inner);
    };
  }

  private static boolean same(Query<?> a, Query<?> b) {
    return a.entity().equals(b.entity())
        && a.fields().equals(b.fields())
        && a.order().equals(b.order())
        && a.slice().limit().equals(b.slice().limit())
        && a.slice().cap().equals(b.slice().cap())
        && a.slice().sight() == b.slice().sight()
        && same(a.slice().start(), b.slice().start())
        && same(a.condition(), b.condition())
        && a.grouping().overall() == b.grouping().overall()
        && same(a.grouping().having(), b.grouping().having())
        && pairwise(a.includes(), b.includes(), Form::same);
  }

  private static boolean same(Include<?, ?> a, Include<?, ?> b) {
    return a.name().equals(b.name())
        && a.relation().equals(b.relation())
        && a.need() == b.need()
        && same(a.query(), b.query());
  }

  private static boolean same(Slice.Start a, Slice.Start b) {
    return switch (a) {
      case Slice.Offset(long rows) ->
          b instanceof Slice.Offset(long others) && Walk.depth(rows) == Walk.depth(others);
      case Slice.After(var cursor) ->
          b instanceof Slice.After(var other)
              && pairwise(cursor.values(), other.values(), Form::bothThereOrNot);
      case Slice.Before(var cursor) ->
          b instanceof Slice.Before(var other)
              && pairwise(cursor.values(), other.values(), Form::bothThereOrNot);
    };
  }

  private static boolean bothThereOrNot(@Nullable Object a, @Nullable Object b) {
    return Objects.isNull(a) == Objects.isNull(b);
  }

  private static boolean same(Condition<?> a, Condition<?> b) {
    return switch (a) {
      case All<?>(var parts) ->
          b instanceof All<?>(var others) && pairwise(parts, others, Form::same);
      case AnyOf<?>(var parts) ->
          b instanceof AnyOf<?>(var others) && pairwise(parts, others, Form::same);
      case Not<?>(var part) -> b instanceof Not<?>(var other) && same(part, other);
      case Comparison<?>(var field, var operator, var _) ->
          b instanceof Comparison<?>(var other, var otherOperator, var _)
              && field.equals(other)
              && operator == otherOperator;
      case Distinct<?>(var field, var _) ->
          b instanceof Distinct<?>(var other, var _) && field.equals(other);
      case In<?>(var field, var _) -> b instanceof In<?>(var other, var _) && field.equals(other);
      case Known<?> known -> known.equals(b);
      case Like<?>(var field, var _, var letters) ->
          b instanceof Like<?>(var other, var _, var otherLetters)
              && field.equals(other)
              && letters == otherLetters;
      case Matches<?>(var field, var _, var letters) ->
          b instanceof Matches<?>(var other, var _, var otherLetters)
              && field.equals(other)
              && letters == otherLetters;
      case Search<?>(var field, var way, var language, var _) ->
          b instanceof Search<?>(var other, var otherWay, var otherLanguage, var _)
              && field.equals(other)
              && way == otherWay
              && language == otherLanguage;
      case Exists<?, ?>(var relation, var inner) ->
          b instanceof Exists<?, ?>(var other, var otherInner)
              && relation.equals(other)
              && same(inner, otherInner);
    };
  }

  private static <E extends @Nullable Object> boolean pairwise(
      List<? extends E> a, List<? extends E> b, BiPredicate<E, E> same) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (!same.test(a.get(i), b.get(i))) {
        return false;
      }
    }
    return true;
  }
}
