package io.relata.jdbi.query;

import io.relata.domain.query.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a node, gathered by the id of the parent they belong to, until they are tied to it.
 */
final class Lists<T> {

  private final Node<T> node;
  private final long most;
  private final ById<List<Row<T>>> byParent = new ById<>();
  private final Set<Long> cut = new HashSet<>();
  private long lastParent;
  private @Nullable List<Row<T>> lastList;

  Lists(Node<T> node) {
    this.node = node;
    this.most = node.query().slice().most().orElse(Long.MAX_VALUE);
  }

  /**
   * Whether the list of a parent takes another row, or is as long as its cap allows. Asked before
   * the row is made, so that nothing hangs below a row that nobody sees.
   */
  boolean takes(long parent) {
    if (list(parent).size() < most) {
      return true;
    }
    cut.add(parent);
    return false;
  }

  /** Adds a row; rows of one parent must come in order. */
  void add(long parent, Row<T> row) {
    list(parent).add(row);
  }

  private List<Row<T>> list(long parent) {
    List<Row<T>> list = lastList;
    if (list == null || parent != lastParent) {
      list = byParent.get(parent);
      if (list == null) {
        list = new ArrayList<>();
        byParent.add(parent, list);
      }
      lastList = list;
      lastParent = parent;
    }
    return list;
  }

  /** Ties each list to its parent; says how many were cut by a cap. */
  int tieTo(Loaded<?> parents) {
    int cutLists = 0;
    for (int place = 0; place < byParent.size(); place++) {
      Row<?> parent = parents.byId(byParent.idAt(place));
      // An id that is known from the query may be that of a row which does not fit the query.
      if (parent != null) {
        tie(parent, byParent.at(place));
        cutLists += cut.contains(byParent.idAt(place)) ? 1 : 0;
      }
    }
    return cutLists;
  }

  private void tie(Row<?> parent, List<Row<T>> list) {
    if (node.isToOne()) {
      Row.Assembly.tie(parent, node.place(), list.getFirst());
      return;
    }
    if (Walk.isBackwards(node.query())) {
      Collections.reverse(list);
    }
    Row.Assembly.tie(parent, node.place(), Collections.unmodifiableList(list));
  }
}
