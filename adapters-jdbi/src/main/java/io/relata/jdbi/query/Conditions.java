package io.relata.jdbi.query;

import io.relata.domain.model.All;
import io.relata.domain.model.AnyOf;
import io.relata.domain.model.Comparison;
import io.relata.domain.model.Condition;
import io.relata.domain.model.Distinct;
import io.relata.domain.model.Exists;
import io.relata.domain.model.In;
import io.relata.domain.model.Known;
import io.relata.domain.model.Letters;
import io.relata.domain.model.Like;
import io.relata.domain.model.Matches;
import io.relata.domain.model.Not;
import io.relata.domain.model.Relation;
import io.relata.domain.model.Search;
import java.util.List;
import java.util.function.IntFunction;

/** Writes conditions as SQL. */
final class Conditions {

  private final SqlText sql;
  private final Names names;
  private final IntFunction<Slot> slots;
  private int values;

  private Conditions(SqlText sql, Names names, IntFunction<Slot> slots) {
    this.sql = sql;
    this.names = names;
    this.slots = slots;
  }

  /** Writes the whole condition of a node; its values are counted as they are written. */
  Conditions(SqlText sql, Names names, int node) {
    this(sql, names, place -> new Slot.OfCondition(node, place));
  }

  /** Writes what must hold of the groups of a node. */
  static Conditions ofGroups(SqlText sql, Names names, int node) {
    return new Conditions(sql, names, place -> new Slot.OfHaving(node, place));
  }

  <T> void write(Condition<T> condition, Source<T> rows) {
    switch (condition) {
      case All<T>(var parts) -> join(parts, " and ", "true", rows);
      case AnyOf<T>(var parts) -> join(parts, " or ", "false", rows);
      case Not<T>(var part) -> {
        sql.add("not (");
        write(part, rows);
        sql.add(")");
      }
      case Comparison<T>(var field, var operator, var _) ->
          sql.add(Expressions.of(field, rows, names))
              .add(" ")
              .add(operator.symbol())
              .add(" ")
              .bind(next());
      case Distinct<T>(var field, var _) ->
          sql.add(Expressions.of(field, rows, names)).add(" is distinct from ").bind(next());
      case In<T>(var field, var _) ->
          sql.add(Expressions.of(field, rows, names)).add(" = any(").bind(next()).add(")");
      case Known<T>(var field, var truth) ->
          sql.add(Expressions.of(field, rows, names))
              .add(
                  switch (truth) {
                    case NULL -> " is null";
                    case TRUE -> " is true";
                    case FALSE -> " is false";
                  });
      case Like<T>(var field, var _, var letters) ->
          sql.add(Expressions.of(field, rows, names))
              .add(letters == Letters.EXACT ? " like " : " ilike ")
              .bind(next());
      case Matches<T>(var field, var _, var letters) ->
          sql.add(Expressions.of(field, rows, names))
              .add(letters == Letters.EXACT ? " ~ " : " ~* ")
              .bind(next());
      case Search<T> search -> search(search, rows);
      case Exists<T, ?> exists -> exists(exists, rows);
    }
  }

  private <T> void join(List<Condition<T>> parts, String word, String none, Source<T> rows) {
    if (parts.isEmpty()) {
      sql.add(none);
      return;
    }
    String before = "(";
    for (Condition<T> part : parts) {
      sql.add(before);
      write(part, rows);
      before = word;
    }
    sql.add(")");
  }

  // The same words as in an index on the expression, so that there may be one.
  private <T> void search(Search<T> search, Source<T> rows) {
    String language = "'pg_catalog." + search.language().label() + "'";
    sql.add("to_tsvector(" + language + ", " + rows.column(search.field()) + ") @@ ")
        .add(
            switch (search.way()) {
              case WORDS -> "plainto_tsquery(";
              case PHRASE -> "phraseto_tsquery(";
              case WEB -> "websearch_to_tsquery(";
              case EXPRESSION -> "to_tsquery(";
            })
        .add(language + ", ")
        .bind(next())
        .add(")");
  }

  private Slot next() {
    return slots.apply(values++);
  }

  private <T, U> void exists(Exists<T, U> exists, Source<T> rows) {
    Relation<T, U> relation = exists.relation();
    Source<U> related = Source.of(relation.target(), names);
    sql.add("exists (select from ");
    sql.add(RelatedRows.of(relation, rows, related, names));
    if (!exists.condition().isAlways()) {
      sql.add(" and ");
      write(exists.condition(), related);
    }
    sql.add(")");
  }
}
