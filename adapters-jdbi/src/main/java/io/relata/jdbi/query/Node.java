package io.relata.jdbi.query;

import io.relata.domain.model.BelongsTo;
import io.relata.domain.model.Field;
import io.relata.domain.model.Order;
import io.relata.domain.model.ToOne;
import io.relata.domain.query.Include;
import io.relata.domain.query.Query;
import io.relata.domain.query.Shape;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * One entity in the shape of a query: what is asked of it, and which nodes hang below it, those
 * that ride in the same statement and those that are fetched by statements of their own. Shared by
 * all queries of one form, so nobody may read a value out of the query it keeps.
 */
final class Node<T> {

  private final int index;
  private final Query<T> query;
  private final Shape<T> shape;
  private final @Nullable Include<?, T> include;
  private final String path;
  private final int place;
  private final Places<T> places;
  private final List<Node<?>> riding = new ArrayList<>();
  private final List<Node<?>> fetched = new ArrayList<>();
  // Written on first need; written twice by a race, they are the same.
  private volatile @Nullable Selected<T> asRoot;
  private volatile @Nullable Selected<T> byOneKey;
  private volatile @Nullable Selected<T> byKeys;

  private Node(int index, Query<T> query, Shape<T> shape) {
    this.index = index;
    this.query = query;
    this.shape = shape;
    this.include = null;
    this.path = "";
    this.place = -1;
    this.places = new Places<>(query);
  }

  private Node(int index, Include<?, T> include, Shape<T> shape, String parentPath, int place) {
    this.index = index;
    this.query = include.query();
    this.shape = shape;
    this.include = include;
    this.path = parentPath.isEmpty() ? include.name() : parentPath + "." + include.name();
    this.place = place;
    this.places = new Places<>(query);
  }

  /** The nodes of a query. */
  static <T> Node<T> root(Query<T> query, Riding rides) {
    AtomicInteger numbers = new AtomicInteger();
    Node<T> root = new Node<>(numbers.getAndIncrement(), query, Shape.of(query));
    root.grow(rides, numbers);
    return root;
  }

  private void grow(Riding allowed, AtomicInteger numbers) {
    // What a group is told apart by is in the same statement, whatever else is.
    Riding rides = query.isGrouped() ? Riding.TO_ONE : allowed;
    for (int i = 0; i < query.includes().size(); i++) {
      Node<?> child = child(query.includes().get(i), shape.branches().get(i).shape(), i, numbers);
      boolean aboard = rides == Riding.TO_ONE && child.isToOne();
      (aboard ? riding : fetched).add(child);
      child.grow(rides, numbers);
    }
  }

  @SuppressWarnings("unchecked") // a branch has the shape of its include
  private <U> Node<U> child(
      Include<T, U> child, Shape<?> childShape, int childPlace, AtomicInteger numbers) {
    return new Node<>(numbers.getAndIncrement(), child, (Shape<U>) childShape, path, childPlace);
  }

  /** Which relations ride in the statement of the node they start from. */
  enum Riding {
    NONE,
    TO_ONE
  }

  /** Its number: each node before those below it, in the order of the includes. */
  int index() {
    return index;
  }

  Query<T> query() {
    return query;
  }

  Shape<T> shape() {
    return shape;
  }

  boolean isRoot() {
    return include == null;
  }

  /** The relation that leads here; a root has none. */
  Include<?, T> include() {
    if (include == null) {
      throw new IllegalStateException("no relation leads to the root " + query.entity());
    }
    return include;
  }

  /** The relations that lead here from the root, {@code posts.tags}; empty for the root. */
  String path() {
    return path;
  }

  /** The place of its rows among the related rows of their parents. */
  int place() {
    return place;
  }

  List<Node<?>> riding() {
    return riding;
  }

  List<Node<?>> fetched() {
    return fetched;
  }

  /**
   * Whether rows of this node hold the key by which a child's rows are found, rather than the other
   * way round.
   */
  boolean holdsKeyOf(Node<?> child) {
    return child.include().relation() instanceof BelongsTo;
  }

  /** Whether each parent has at most one row of it. */
  boolean isToOne() {
    return include != null && include.relation() instanceof ToOne;
  }

  /** Where its rows lie in its order. */
  Places<T> places() {
    return places;
  }

  /** The select for it as the root of its query. */
  Selected<T> selectedAsRoot() {
    Selected<T> selected = asRoot;
    if (selected == null) {
      selected = Selected.root(this);
      asRoot = selected;
    }
    return selected;
  }

  /** The select for the rows that belong to the parents with these keys. */
  Selected<T> selectedBy(long[] keys) {
    Selected<T> selected = keys.length == 1 ? byOneKey : byKeys;
    if (selected != null) {
      return selected;
    }
    if (keys.length == 1) {
      selected = Selected.ofOneParent(this);
      byOneKey = selected;
    } else {
      selected = Selected.ofParents(this);
      byKeys = selected;
    }
    return selected;
  }

  /**
   * The fields that its statement fetches: those asked for, its id, and the keys of what hangs
   * below.
   */
  Set<Field<T, ?>> columns() {
    Set<Field<T, ?>> columns = new LinkedHashSet<>();
    columns.add(query.entity().id());
    columns.addAll(query.fields());
    for (Include<T, ?> child : query.includes()) {
      if (child.relation() instanceof BelongsTo<T, ?> belongsTo) {
        columns.add(belongsTo.key());
      }
    }
    return columns;
  }

  /** The fields that its order needs besides. */
  @SuppressWarnings("unchecked") // a path starts at this node's entity
  Set<Field<T, ?>> orderColumns() {
    Set<Field<T, ?>> columns = new LinkedHashSet<>();
    for (Order<T> term : query.wholeOrder()) {
      if (term.path().isEmpty()) {
        columns.add((Field<T, ?>) term.field());
      } else if (term.path().getFirst() instanceof BelongsTo<?, ?> belongsTo) {
        columns.add((Field<T, ?>) belongsTo.key());
      }
    }
    return columns;
  }
}
