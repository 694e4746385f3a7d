package io.relata.jdbi.query;

import io.relata.domain.model.Condition;
import io.relata.domain.model.Order;
import io.relata.domain.model.ToOne;
import io.relata.domain.query.Stretch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An order in the text of one statement: its terms as expressions, and the joins that lead to them.
 */
final class Ordering<T> {

  private final List<Order<T>> order;
  private final Map<List<ToOne<?, ?>>, Source<?>> reached = new LinkedHashMap<>();
  private final Map<Order<?>, String> expressions = new HashMap<>();

  private Ordering(Source<T> rows, List<Order<T>> order) {
    this.order = order;
    reached.put(List.of(), rows);
  }

  /** Writes the joins that the order needs, and remembers where they lead. */
  static <T> Ordering<T> joined(SqlText sql, Names names, Source<T> rows, List<Order<T>> order) {
    Ordering<T> ordering = new Ordering<>(rows, order);
    for (Order<T> term : order) {
      Source<?> source = ordering.reach(sql, names, term.path());
      ordering.expressions.put(term, source.column(term.field()));
    }
    return ordering;
  }

  private Source<?> reach(SqlText sql, Names names, List<ToOne<?, ?>> path) {
    Source<?> there = reached.get(path);
    if (there == null) {
      Source<?> before = reach(sql, names, path.subList(0, path.size() - 1));
      there = step(sql, names, before, path.getLast());
      reached.put(path, there);
    }
    return there;
  }

  @SuppressWarnings("unchecked") // a path's relations start where the ones before them lead
  private static <S, U> Source<U> step(
      SqlText sql, Names names, Source<?> from, ToOne<S, U> relation) {
    Source<U> related = Source.of(relation.target(), names);
    ToOneJoin.write(sql, names, relation, (Source<S>) from, related, Condition.always());
    return related;
  }

  private String expression(Order<T> term) {
    return Objects.requireNonNull(expressions.get(term), () -> term + " is no term of " + order);
  }

  /** The expression of a term on a select list, under a name that no column of the rows has. */
  String shown(Order<T> term) {
    return expression(term)
        + (term.path().isEmpty() ? "" : " as term_" + (order.indexOf(term) + 1));
  }

  /** Writes the terms after {@code order by}. */
  void write(SqlText sql) {
    String separator = "";
    for (Order<T> term : order) {
      sql.add(separator).add(expression(term)).add(directed(term));
      separator = ", ";
    }
  }

  // Where no value can be missing, their place is left to the database: saying it would only keep
  // an index from
  // serving the order.
  private static String directed(Order<?> term) {
    boolean ascending = term.direction() == Order.Direction.ASCENDING;
    Order.Nulls usual = ascending ? Order.Nulls.LAST : Order.Nulls.FIRST;
    String nulls =
        !term.mayBeMissing() || term.nulls() == usual
            ? ""
            : term.nulls() == Order.Nulls.FIRST ? " nulls first" : " nulls last";
    return (ascending ? "" : " desc") + nulls;
  }

  /** Writes that rows lie in a stretch. */
  void write(SqlText sql, Stretch<T> stretch) {
    for (Stretch.Pinned<T> pinned : stretch.pinned()) {
      sql.add(expression(pinned.term()));
      Object value = pinned.value();
      if (value == null) {
        sql.add(" is null");
      } else {
        sql.add(" = ").value(pinned.term().field().scalar(), value);
      }
      sql.add(" and ");
    }
    switch (stretch.bound()) {
      case Stretch.Missing<T>(var term) -> sql.add(expression(term)).add(" is null");
      case Stretch.Present<T>(var term) -> sql.add(expression(term)).add(" is not null");
      case Stretch.Beyond<T>(var terms, var values) -> beyond(sql, terms, values);
    }
  }

  private void beyond(SqlText sql, List<Order<T>> terms, List<Object> values) {
    boolean ascending = terms.getFirst().direction() == Order.Direction.ASCENDING;
    tuple(
        sql,
        terms.stream()
            .map(this::expression)
            .map(column -> (Runnable) () -> sql.add(column))
            .toList());
    sql.add(ascending ? " > " : " < ");
    List<Runnable> bounds = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      Order<T> term = terms.get(i);
      Object value = values.get(i);
      bounds.add(() -> sql.value(term.field().scalar(), value));
    }
    tuple(sql, bounds);
  }

  private static void tuple(SqlText sql, List<Runnable> parts) {
    String before = parts.size() == 1 ? "" : "(";
    for (Runnable part : parts) {
      sql.add(before);
      part.run();
      before = ", ";
    }
    sql.add(parts.size() == 1 ? "" : ")");
  }
}
