package io.relata.jdbi.query;

import io.relata.domain.model.BelongsTo;
import io.relata.domain.model.Field;
import io.relata.jdbi.value.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the columns of a node stand in the answer to a statement.
 *
 * @param id the column of its identity, 0 where rows are groups
 * @param fields the columns of the fields asked for, in the order of its shape
 * @param keys the foreign key's column for each fetched node, 0 where the key is not in this row
 * @param riders the layouts of the riding nodes
 */
record Layout<T>(Node<T> node, int id, Column[] fields, int[] keys, List<Layout<?>> riders) {

  /** Puts the columns of a node, and of those that ride with it, on the select list. */
  static <T> Layout<T> of(Node<T> node, Joined<T> joined, SelectList list, Names names) {
    Source<T> rows = joined.rows();
    for (Field<T, ?> field : node.columns()) {
      list.place(Expressions.of(field, rows, names));
    }
    List<Layout<?>> riders = new ArrayList<>();
    joined.riders().forEach(rider -> riders.add(Layout.of(rider, list, names)));
    return new Layout<>(
        node, list.place(rows.id()), fields(joined, list, names), keys(node, rows, list), riders);
  }

  private static <T> Layout<T> of(Joined<T> joined, SelectList list, Names names) {
    return of(joined.node(), joined, list, names);
  }

  /** Puts what a group of rows tells on the select list. */
  static <T> Layout<T> ofGroups(Joined<T> joined, SelectList list, Names names) {
    return grouped(joined, 0, list, names);
  }

  private static <T> Layout<T> grouped(Joined<T> joined, int id, SelectList list, Names names) {
    Column[] fields = fields(joined, list, names);
    List<Layout<?>> riders = new ArrayList<>();
    for (Joined<?> rider : joined.riders()) {
      // All rows of a group lead to equal rows or all to none, so any of their ids will do.
      int some = list.place("min(" + rider.rows().id() + ")");
      riders.add(grouped(rider, some, list, names));
    }
    return new Layout<>(joined.node(), id, fields, new int[0], riders);
  }

  /** Whether each row of the answer is a group, which has no identity. */
  boolean isOfGroups() {
    return id == 0;
  }

  private static <T> Column[] fields(Joined<T> joined, SelectList list, Names names) {
    return joined.node().query().fields().stream()
        .map(
            field ->
                new Column(list.place(Expressions.of(field, joined.rows(), names)), field.scalar()))
        .toArray(Column[]::new);
  }

  private static <T> int[] keys(Node<T> node, Source<T> rows, SelectList list) {
    return node.fetched().stream()
        .mapToInt(
            child ->
                child.include().relation() instanceof BelongsTo<?, ?> one
                    ? list.place(rows.column(one.key()))
                    : 0)
        .toArray();
  }

  /** The same layout behind so many other columns. */
  Layout<T> shifted(int columns) {
    Column[] shiftedFields =
        Arrays.stream(fields)
            .map(column -> new Column(column.place() + columns, column.scalar()))
            .toArray(Column[]::new);
    int[] shiftedKeys =
        Arrays.stream(keys).map(place -> place == 0 ? 0 : place + columns).toArray();
    List<Layout<?>> shiftedRiders =
        riders.stream().<Layout<?>>map(rider -> rider.shifted(columns)).toList();
    int shiftedId = isOfGroups() ? id : id + columns;
    return new Layout<>(node, shiftedId, shiftedFields, shiftedKeys, shiftedRiders);
  }

  /** A node where its rows stand in a statement, and the nodes joined to it. */
  record Joined<T>(Node<T> node, Source<T> rows, List<Joined<?>> riders) {}
}
