package io.relata.domain.memory;

import io.relata.domain.model.Field;
import io.relata.domain.model.ToOne;
import io.relata.domain.query.Counting;
import io.relata.domain.query.Include;
import io.relata.domain.query.Page;
import io.relata.domain.query.Query;
import io.relata.domain.query.Row;
import io.relata.domain.query.Shape;
import io.relata.domain.query.Total;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One read of one state of the store. */
final class Reading {

  private final Store store;
  private final Relations relations;
  private final Computed computed;
  private final Conditions conditions;
  private final Grouped grouped;
  private final Map<Node, Row<?>> rows = new HashMap<>();
  private final Set<String> cut = new HashSet<>();

  /** A row of one node: within a node, a database row is one object. */
  private record Node(String path, long id) {}

  Reading(Store store) {
    this.store = store;
    this.relations = new Relations(store);
    this.computed = new Computed(relations);
    this.conditions = new Conditions(relations);
    this.grouped = new Grouped(relations, computed, conditions);
  }

  <T> Page<T> page(Query<T> query) {
    List<T> fitting = fitting(query, store.records(query.entity()));
    return query.isGrouped() ? pageOfGroups(query, fitting) : pageOfRows(query, fitting);
  }

  private <T> Page<T> pageOfGroups(Query<T> query, List<T> fitting) {
    List<Group<T>> groups = grouped.groups(query, fitting);
    Cutting<Group<T>> part = Cutting.ofSorted(groups, query.slice());
    noteCut(part, query, ".");
    Shape<T> shape = Shape.of(query);
    return new Page<>(
        query,
        part.rows().stream().map(group -> grouped.row(group, shape)).toList(),
        part.before(),
        part.after(),
        Optional.empty(),
        Optional.empty(),
        total(query.counting(), groups.size()),
        grouped.overall(query, fitting),
        cut);
  }

  private <T> Page<T> pageOfRows(Query<T> query, List<T> fitting) {
    Sorting<T> sorting = new Sorting<>(query.wholeOrder(), relations, computed);
    Cutting<T> part = Cutting.of(fitting, query.slice(), sorting);
    noteCut(part, query, ".");
    Shape<T> shape = Shape.of(query);
    List<Row<T>> page = new ArrayList<>();
    part.rows().forEach(each -> page.add(row(query, shape, "", each)));
    return new Page<>(
        query,
        page,
        part.before(),
        part.after(),
        part.rows().stream().findFirst().map(sorting::place),
        part.rows().isEmpty()
            ? Optional.empty()
            : Optional.of(sorting.place(part.rows().getLast())),
        total(query.counting(), fitting.size()),
        Optional.empty(),
        cut);
  }

  private void noteCut(Cutting<?> part, Query<?> query, String path) {
    if (part.more(query.slice()) && query.slice().isCapped()) {
      cut.add(path);
    }
  }

  private static Optional<Total> total(Counting counting, long rows) {
    return switch (counting) {
      case NONE -> Optional.empty();
      case EXACT, ESTIMATED -> Optional.of(Total.counted(rows));
      case PLANNED -> Optional.of(Total.estimated(rows));
    };
  }

  private <T> List<T> fitting(Query<T> query, List<T> candidates) {
    Conditions.requireReadable(query.wholeCondition());
    return candidates.stream()
        .filter(row -> conditions.holds(query.wholeCondition(), row))
        .toList();
  }

  @SuppressWarnings("unchecked") // a node has rows of one entity
  private <T> Row<T> row(Query<T> query, Shape<T> shape, String path, T each) {
    Node node = new Node(path, Store.idOf(query.entity(), each));
    Row<?> known = rows.get(node);
    if (known != null) {
      return (Row<T>) known;
    }
    @Nullable Object[] values = new Object[query.fields().size()];
    for (int i = 0; i < values.length; i++) {
      Field<T, ?> field = query.fields().get(i);
      values[i] = computed.of(field, each);
    }
    Row<T> row = Row.Assembly.row(shape, values);
    rows.put(node, row);
    for (int i = 0; i < query.includes().size(); i++) {
      tie(row, i, query.includes().get(i), shape.branches().get(i).shape(), path, each);
    }
    return row;
  }

  @SuppressWarnings("unchecked") // a branch has the shape of its include
  private <T, U> void tie(
      Row<T> row, int place, Include<T, U> include, Shape<?> shape, String parentPath, T each) {
    String path = parentPath.isEmpty() ? include.name() : parentPath + "." + include.name();
    Query<U> query = include.query();
    List<U> fitting = fitting(query, relations.related(include.relation(), each));
    if (query.isGrouped()) {
      Cutting<Group<U>> part = Cutting.ofSorted(grouped.groups(query, fitting), query.slice());
      noteCut(part, query, path);
      Row.Assembly.tie(
          row, place, part.rows().stream().map(one -> grouped.row(one, (Shape<U>) shape)).toList());
      return;
    }
    Cutting<U> part =
        Cutting.of(fitting, query.slice(), new Sorting<>(query.wholeOrder(), relations, computed));
    noteCut(part, query, path);
    List<Row<U>> related =
        part.rows().stream().map(one -> row(query, (Shape<U>) shape, path, one)).toList();
    if (!(include.relation() instanceof ToOne)) {
      Row.Assembly.tie(row, place, related);
    } else if (!related.isEmpty()) {
      Row.Assembly.tie(row, place, related.getFirst());
    }
  }
}
