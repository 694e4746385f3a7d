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
import org.jspecify.annotations.Nullable;

/**
 * One entity in the shape of a query: what is asked of it, and which nodes hang below it, those
 * that ride in the same statement and those that are fetched by statements of their own.
 */
final class Node<T> {

  private final Query<T> query;
  private final Shape<T> shape;
  private final @Nullable Include<?, T> include;
  private final String path;
  private final int place;
  private final List<Node<?>> riding = new ArrayList<>();
  private final List<Node<?>> fetched = new ArrayList<>();

  private Node(
      Query<T> query, Shape<T> shape, @Nullable Include<?, T> include, String path, int place) {
    this.query = query;
    this.shape = shape;
    this.include = include;
    this.path = path;
    this.place = place;
  }

  /** The nodes of a query. */
  static <T> Node<T> root(Query<T> query, Riding rides) {
    return new Node<>(query, Shape.of(query), null, "", -1).grown(rides);
  }

  private static <S, T> Node<T> below(
      Include<S, T> include, String parentPath, int place, Riding rides) {
    String path = parentPath.isEmpty() ? include.name() : parentPath + "." + include.name();
    return new Node<>(include.query(), Shape.of(include), include, path, place).grown(rides);
  }

  private Node<T> grown(Riding rides) {
    for (int i = 0; i < query.includes().size(); i++) {
      Include<T, ?> child = query.includes().get(i);
      boolean aboard = rides == Riding.TO_ONE && child.relation() instanceof ToOne;
      (aboard ? riding : fetched).add(below(child, path, i, rides));
    }
    return this;
  }

  /** Which relations ride in the statement of the node they start from. */
  enum Riding {
    NONE,
    TO_ONE
  }

  Query<T> query() {
    return query;
  }

  Shape<T> shape() {
    return shape;
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

  /** Whether further statements follow the one that fetches this node. */
  boolean leadsFurther() {
    return !fetched.isEmpty() || riding.stream().anyMatch(Node::leadsFurther);
  }

  /**
   * The fields that its statement must fetch: those asked for, its id, and the keys of what hangs
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
