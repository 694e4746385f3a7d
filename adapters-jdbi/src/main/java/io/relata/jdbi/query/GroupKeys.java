package io.relata.jdbi.query;

import io.relata.domain.model.Field;
import io.relata.domain.model.Order;
import io.relata.domain.model.ToOne;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What rows are grouped by, as expressions: their own fields, and those of the rows that to-one
 * relations lead to, with whether there is such a row.
 */
final class GroupKeys<T> {

  private final Layout.Joined<T> grouped;
  private final Names names;
  private final List<String> expressions;

  private GroupKeys(Layout.Joined<T> grouped, Names names, List<String> expressions) {
    this.grouped = grouped;
    this.names = names;
    this.expressions = expressions;
  }

  static <T> GroupKeys<T> of(Layout.Joined<T> grouped, Names names) {
    Set<String> expressions = new LinkedHashSet<>();
    gather(grouped, names, expressions);
    return new GroupKeys<>(grouped, names, List.copyOf(expressions));
  }

  private static <S> void gather(Layout.Joined<S> joined, Names names, Set<String> expressions) {
    for (Field<S, ?> key : joined.node().query().keys()) {
      expressions.add(Expressions.of(key, joined.rows(), names));
    }
    for (Layout.Joined<?> rider : joined.riders()) {
      expressions.add("(" + rider.rows().id() + " is null)");
      gather(rider, names, expressions);
    }
  }

  Layout.Joined<T> grouped() {
    return grouped;
  }

  boolean isEmpty() {
    return expressions.isEmpty();
  }

  /** An expression that is 1 in the row over all groups, and 0 in those of groups. */
  String isOverall() {
    return "grouping(" + expressions.getFirst() + ")";
  }

  /** The terms of an order, and after them whatever else tells groups apart. */
  String order(List<Order<T>> order) {
    List<String> terms = new ArrayList<>();
    List<String> left = new ArrayList<>(expressions);
    for (Order<T> term : order) {
      String expression = expression(term);
      // A related row that does not fit its condition is missing, too.
      terms.add(expression + Ordering.direction(term) + Ordering.nulls(term));
      left.remove(expression);
    }
    terms.addAll(left);
    return String.join(", ", terms);
  }

  private String expression(Order<T> term) {
    return term.path().isEmpty()
        ? Expressions.of(term.field(), grouped.rows(), names)
        : at(grouped, term.path(), term.field())
            .orElseThrow(() -> new IllegalStateException(term + " tells no groups apart"));
  }

  private Optional<String> at(Layout.Joined<?> from, List<ToOne<?, ?>> path, Field<?, ?> field) {
    if (path.isEmpty()) {
      return from.node().query().keys().contains(field)
          ? Optional.of(Expressions.of(field, from.rows(), names))
          : Optional.empty();
    }
    return from.riders().stream()
        .filter(rider -> rider.node().include().relation().equals(path.getFirst()))
        .flatMap(rider -> at(rider, path.subList(1, path.size()), field).stream())
        .findFirst();
  }

  @Override
  public String toString() {
    return String.join(", ", expressions);
  }
}
