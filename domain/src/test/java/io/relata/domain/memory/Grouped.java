package io.relata.domain.memory;

import io.relata.domain.model.Aggregate;
import io.relata.domain.model.Field;
import io.relata.domain.model.Order;
import io.relata.domain.query.Grouping;
import io.relata.domain.query.Include;
import io.relata.domain.query.Query;
import io.relata.domain.query.Row;
import io.relata.domain.query.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts rows into groups, and makes a row of each. */
final class Grouped implements Group.Reached {

  private final Relations relations;
  private final Computed computed;
  private final Conditions conditions;

  Grouped(Relations relations, Computed computed, Conditions conditions) {
    this.relations = relations;
    this.computed = computed;
    this.conditions = conditions;
  }

  /** The groups that fit, in their order. */
  <T> List<Group<T>> groups(Query<T> query, List<T> rows) {
    Conditions.requireReadable(query.grouping().having());
    Map<List<@Nullable Object>, List<T>> byKeys = new LinkedHashMap<>();
    if (query.keys().isEmpty() && query.includes().isEmpty()) {
      byKeys.put(List.of(), rows);
    } else {
      for (T row : rows) {
        byKeys.computeIfAbsent(Group.keys(query, row, this), keys -> new ArrayList<>()).add(row);
      }
    }
    return byKeys.values().stream()
        .map(together -> new Group<>(query, together, this))
        .filter(group -> conditions.holds(query.grouping().having(), group))
        .sorted(inOrder(query))
        .toList();
  }

  private <T> Comparator<Group<T>> inOrder(Query<T> query) {
    List<Order<T>> order = query.wholeOrder();
    return (a, b) -> {
      for (Order<T> term : order) {
        int compared = Sorting.compare(term, a.plain(term), b.plain(term));
        if (compared != 0) {
          return compared;
        }
      }
      return compareKeys(a, b);
    };
  }

  /** Tells apart what no term does: nobody, and somebody of whom nothing is known. */
  private <T> int compareKeys(Group<T> a, Group<T> b) {
    if (a.rows().isEmpty()) {
      return 0;
    }
    List<@Nullable Object> ours = Group.keys(a.query(), a.rows().getFirst(), this);
    List<@Nullable Object> theirs = Group.keys(b.query(), b.rows().getFirst(), this);
    for (int i = 0; i < ours.size(); i++) {
      int compared = Sorting.ascending(ours.get(i), theirs.get(i));
      if (compared != 0) {
        return compared;
      }
    }
    return 0;
  }

  <T> Row<T> row(Group<T> group, Shape<T> shape) {
    @Nullable Object[] values = new Object[shape.fields().size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = group.plain(shape.fields().get(i));
    }
    Row<T> row = Row.Assembly.row(shape, values);
    if (!group.rows().isEmpty()) {
      tieKeys(row, group.query(), group.rows().getFirst());
    }
    return row;
  }

  private <T> void tieKeys(Row<T> row, Query<T> query, T each) {
    for (int i = 0; i < query.includes().size(); i++) {
      tieKey(row, i, query.includes().get(i), each);
    }
  }

  @SuppressWarnings("unchecked") // a branch has the shape of its include
  private <T, U> void tieKey(Row<T> row, int place, Include<T, U> include, T each) {
    one(include, each)
        .ifPresent(
            one -> {
              Shape<U> shape = (Shape<U>) row.shape().branches().get(place).shape();
              @Nullable Object[] values = new Object[shape.fields().size()];
              for (int i = 0; i < values.length; i++) {
                values[i] = computed.of(shape.fields().get(i), one);
              }
              Row<U> related = Row.Assembly.row(shape, values);
              Row.Assembly.tie(row, place, related);
              tieKeys(related, include.query(), one);
            });
  }

  /** The row over all groups, where a query asks for it. */
  <T> Optional<Row<T>> overall(Query<T> query, List<T> rows) {
    Query<T> overall = query.overall();
    return query.grouping().overall() == Grouping.Overall.NONE
        ? Optional.empty()
        : Optional.of(row(new Group<>(overall, rows, this), Shape.of(overall)));
  }

  @Override
  public <T> @Nullable Object value(Field<T, ?> field, T row) {
    return computed.of(field, row);
  }

  @Override
  public <T> @Nullable Object made(Aggregate<T> aggregate, List<T> rows) {
    return computed.of(aggregate, rows);
  }

  @Override
  public <T, U> Optional<U> one(Include<T, U> include, T row) {
    return relations.related(include.relation(), row).stream()
        .filter(one -> conditions.holds(include.query().wholeCondition(), one))
        .findFirst();
  }
}
