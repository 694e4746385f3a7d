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
 * @param id the column of its identity
 * @param fields the columns of the fields asked for, in the order of its shape
 * @param keys the foreign key's column for each fetched node, 0 where the key is not in this row
 * @param riders the layouts of the riding nodes
 */
record Layout<T>(Node<T> node, int id, Column[] fields, int[] keys, List<Layout<?>> riders) {

  /** Puts the columns of a node, and of those that ride with it, on the select list. */
  static <T> Layout<T> of(Node<T> node, Joined<T> joined, SelectList list) {
    Source<T> rows = joined.rows();
    for (Field<T, ?> field : node.columns()) {
      list.place(rows.column(field));
    }
    List<Layout<?>> riders = new ArrayList<>();
    joined.riders().forEach(rider -> riders.add(Layout.of(rider, list)));
    return new Layout<>(
        node, list.place(rows.id()), fields(node, rows, list), keys(node, rows, list), riders);
  }

  private static <T> Layout<T> of(Joined<T> joined, SelectList list) {
    return of(joined.node(), joined, list);
  }

  private static <T> Column[] fields(Node<T> node, Source<T> rows, SelectList list) {
    return node.query().fields().stream()
        .map(field -> new Column(list.place(rows.column(field)), field.scalar()))
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

  /** The same layout behind so many other columns; for one without riders. */
  Layout<T> shifted(int columns) {
    Column[] shiftedFields =
        Arrays.stream(fields)
            .map(column -> new Column(column.place() + columns, column.scalar()))
            .toArray(Column[]::new);
    int[] shiftedKeys =
        Arrays.stream(keys).map(place -> place == 0 ? 0 : place + columns).toArray();
    return new Layout<>(node, id + columns, shiftedFields, shiftedKeys, riders);
  }

  /** A node where its rows stand in a statement, and the nodes joined to it. */
  record Joined<T>(Node<T> node, Source<T> rows, List<Joined<?>> riders) {}
}
