package io.relata.jdbi.query;

import io.relata.domain.model.Order;
import io.relata.domain.model.ToOne;
import io.relata.domain.query.Stretch;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

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
      ordering.expressions.put(term, written(term, source, names));
    }
    return ordering;
  }

  /** A row that is not there has no value, though nothing related to nobody can be counted. */
  private static String written(Order<?> term, Source<?> source, Names names) {
    String expression = Expressions.of(term.field(), source, names);
    boolean madeOfNothing =
        !term.path().isEmpty() && !term.field().isStored() && !term.field().isOptional();
    return madeOfNothing
        ? "case when " + source.id() + " is not null then " + expression + " end"
        : expression;
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
    ToOneJoin.write(sql, relation, (Source<S>) from, related);
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
    return direction(term) + (term.mayBeMissing() ? nulls(term) : "");
  }

  static String direction(Order<?> term) {
    return term.direction() == Order.Direction.ASCENDING ? "" : " desc";
  }

  /** Where missing values go, unless that is where they go anyway. */
  static String nulls(Order<?> term) {
    boolean ascending = term.direction() == Order.Direction.ASCENDING;
    Order.Nulls usual = ascending ? Order.Nulls.LAST : Order.Nulls.FIRST;
    if (term.nulls() == usual) {
      return "";
    }
    return term.nulls() == Order.Nulls.FIRST ? " nulls first" : " nulls last";
  }

  /** Writes that rows lie in a stretch beyond the cursor of a node. */
  void write(SqlText sql, Stretch<T> stretch, int node) {
    for (Stretch.Pinned<T> pinned : stretch.pinned()) {
      sql.add(expression(pinned.term()));
      if (pinned.value() == null) {
        sql.add(" is null");
      } else {
        sql.add(" = ").bind(slot(pinned.term(), node));
      }
      sql.add(" and ");
    }
    switch (stretch.bound()) {
      case Stretch.Missing<T>(var term) -> sql.add(expression(term)).add(" is null");
      case Stretch.Present<T>(var term) -> sql.add(expression(term)).add(" is not null");
      case Stretch.Beyond<T>(var terms, var _) -> beyond(sql, terms, " > ", " < ", node);
      case Stretch.From<T>(var terms, var _) -> beyond(sql, terms, " >= ", " <= ", node);
      case Stretch.Equal<T>() -> sql.add("true");
    }
  }

  private void beyond(SqlText sql, List<Order<T>> terms, String up, String down, int node) {
    boolean ascending = terms.getFirst().direction() == Order.Direction.ASCENDING;
    tuple(sql, terms, term -> sql.add(expression(term)));
    sql.add(ascending ? up : down);
    tuple(sql, terms, term -> sql.bind(slot(term, node)));
  }

  private static <T> void tuple(SqlText sql, List<Order<T>> terms, Consumer<Order<T>> each) {
    String before = terms.size() == 1 ? "" : "(";
    for (Order<T> term : terms) {
      sql.add(before);
      each.accept(term);
      before = ", ";
    }
    sql.add(terms.size() == 1 ? "" : ")");
  }

  private Slot slot(Order<T> term, int node) {
    return new Slot.OfCursor(node, order.indexOf(term), term.field().scalar());
  }
}
