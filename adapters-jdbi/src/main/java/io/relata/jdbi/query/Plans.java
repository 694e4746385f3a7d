package io.relata.jdbi.query;

import io.relata.domain.query.Query;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The nodes of queries that were asked before, with their statements already written. Holds a
 * bounded number of forms and starts afresh when there are more: real clients ask few, and a
 * hostile one gains nothing but the time to write texts.
 */
final class Plans {

  private static final int MOST = 1000;

  private final ConcurrentMap<Form, Node<?>> roots = new ConcurrentHashMap<>();
  private final Node.Riding rides;

  Plans(Node.Riding rides) {
    this.rides = rides;
  }

  /** The root node of a query, shared by all queries of its form. */
  @SuppressWarnings("unchecked") // equal forms are of one entity
  <T> Node<T> root(Query<T> query) {
    Form form = new Form(query);
    Node<?> known = roots.get(form);
    if (known == null) {
      if (roots.size() >= MOST) {
        roots.clear();
      }
      known = Node.root(query, rides);
      roots.put(form, known);
    }
    return (Node<T>) known;
  }
}
