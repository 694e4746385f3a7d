package io.relata.jdbi.query;

import io.relata.domain.query.Row;
import io.relata.domain.query.Slice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a node, gathered by the id of the parent they belong to, until they are tied to it.
 */
final class Lists<T> {

  private final Node<T> node;
  private final Map<Long, List<Row<T>>> byParent = new HashMap<>();
  private long lastParent;
  private @Nullable List<Row<T>> lastList;

  Lists(Node<T> node) {
    this.node = node;
  }

  /** Adds a row; rows of one parent must come in order, and usually come together. */
  void add(long parent, Row<T> row) {
    List<Row<T>> list = lastList;
    if (list == null || parent != lastParent) {
      list = byParent.computeIfAbsent(parent, id -> new ArrayList<>());
      lastList = list;
      lastParent = parent;
    }
    list.add(row);
  }

  /** Ties each list to its parent; says how many were cut by a cap. */
  int tieTo(Loaded<?> parents) {
    int cut = 0;
    for (Map.Entry<Long, List<Row<T>>> list : byParent.entrySet()) {
      Row<?> parent = parents.byId(list.getKey());
      // An id that is known from the query may be that of a row which does not fit the query.
      if (parent != null) {
        cut += tie(parent, list.getValue());
      }
    }
    return cut;
  }

  private int tie(Row<?> parent, List<Row<T>> list) {
    if (node.isToOne()) {
      Row.Assembly.tie(parent, node.place(), list.getFirst());
      return 0;
    }
    Slice slice = node.query().slice();
    boolean cut = slice.isCapped() && list.size() > slice.most().orElseThrow();
    if (cut) {
      list.removeLast();
    }
    if (Walk.isBackwards(node.query())) {
      Collections.reverse(list);
    }
    Row.Assembly.tie(parent, node.place(), Collections.unmodifiableList(list));
    return cut ? 1 : 0;
  }
}
