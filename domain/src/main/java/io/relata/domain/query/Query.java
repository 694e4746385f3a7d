package io.relata.domain.query;

import io.relata.domain.model.All;
import io.relata.domain.model.Condition;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.Order;
import io.relata.domain.model.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What is asked for: rows of an entity with some of their fields, a condition they fit, an order, a
 * slice of the ordered list, and related rows, each again a query. An immutable value; each method
 * gives another query.
 *
 * @param fields the fields to give, in this order
 * @param order the order as asked; {@link #wholeOrder} is the one that rows really have
 * @param grouping what is asked of groups, where rows are grouped: an aggregate among the fields
 *     makes one row of all rows that are equal in the other fields, and in the fields of the rows
 *     that included to-one relations lead to. Nothing else tells groups apart, so they can be
 *     ordered by nothing else but aggregates
 */
public record Query<T>(
    Entity<T> entity,
    List<Field<T, ?>> fields,
    Condition<T> condition,
    List<Order<T>> order,
    Slice slice,
    List<Include<T, ?>> includes,
    Counting counting,
    Grouping<T> grouping) {

  public Query(
      Entity<T> entity,
      List<Field<T, ?>> fields,
      Condition<T> condition,
      List<Order<T>> order,
      Slice slice,
      List<Include<T, ?>> includes,
      Counting counting,
      Grouping<T> grouping) {
    this.entity = entity;
    this.fields = List.copyOf(fields);
    this.condition = condition;
    this.order = List.copyOf(order);
    this.includes = List.copyOf(includes);
    this.counting = counting;
    this.grouping = grouping;
    Members.requireOwnFields(entity, fields);
    Members.requireDistinctNames(entity, includes);
    boolean hasCursor = !(slice.start() instanceof Slice.Offset) && !areGrouped(fields);
    this.slice = hasCursor ? withStoredCursor(slice, wholeOrder(entity, order)) : slice;
    Groups.require(this);
  }

  /** All rows of an entity with all fields and no relations. */
  public static <T> Query<T> from(Entity<T> entity) {
    return new Query<>(
        entity,
        entity.fields(),
        Condition.always(),
        List.of(),
        Slice.WHOLE,
        List.of(),
        Counting.NONE,
        Grouping.plain());
  }

  /** Gives only these fields. */
  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  public final Query<T> select(Field<T, ?>... selected) {
    return select(List.of(selected));
  }

  /** Gives only these fields. */
  public Query<T> select(List<Field<T, ?>> selected) {
    return new Query<>(entity, selected, condition, order, slice, includes, counting, grouping);
  }

  /** Only rows that fit the condition too. */
  public Query<T> where(Condition<T> further) {
    Condition<T> both = condition.isAlways() ? further : condition.and(further);
    return new Query<>(entity, fields, both, order, slice, includes, counting, grouping);
  }

  /** All rows, whatever had to hold of them; relations that were required are asked for only. */
  public Query<T> anyRows() {
    List<Include<T, ?>> asked = new ArrayList<>();
    includes.forEach(include -> asked.add(include.optional()));
    return new Query<>(entity, fields, Condition.always(), order, slice, asked, counting, grouping);
  }

  /** In this order; rows that it leaves equal are ordered by their id. */
  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  public final Query<T> orderBy(Order<T>... terms) {
    return orderBy(List.of(terms));
  }

  /** In this order; rows that it leaves equal are ordered by their id. */
  public Query<T> orderBy(List<Order<T>> terms) {
    return new Query<>(entity, fields, condition, terms, slice, includes, counting, grouping);
  }

  /** At most so many rows. */
  public Query<T> limit(long rows) {
    return sliced(slice.limitedTo(rows));
  }

  /** At most so many rows whatever the limit; a list cut by this is reported as cut. */
  public Query<T> cappedAt(long rows) {
    return sliced(slice.cappedAt(rows));
  }

  /** Without the first so many rows. */
  public Query<T> offset(long rows) {
    return sliced(slice.from(new Slice.Offset(rows)));
  }

  /** From the row that follows a place in the order. */
  public Query<T> after(Cursor cursor) {
    return sliced(slice.from(new Slice.After(cursor)));
  }

  /** Up to the row that precedes a place in the order, and of those the last. */
  public Query<T> before(Cursor cursor) {
    return sliced(slice.from(new Slice.Before(cursor)));
  }

  /**
   * For a walk in one direction: it is not looked for rows on the far side of a cursor, and no page
   * leads back to them.
   */
  public Query<T> oneWay() {
    return sliced(slice.oneWay());
  }

  public Query<T> sliced(Slice other) {
    return new Query<>(entity, fields, condition, order, other, includes, counting, grouping);
  }

  /** With the related rows. */
  public <U> Query<T> with(Relation<T, U> relation) {
    return with(relation, related -> related);
  }

  /**
   * With related rows, as the shaping says: {@code with(Author.POSTS, posts -> posts.limit(3))}.
   */
  public <U> Query<T> with(Relation<T, U> relation, UnaryOperator<Query<U>> shaping) {
    return with(Include.of(relation, shaping.apply(from(relation.target()))));
  }

  /** With the related rows; rows without any are dropped. */
  public <U> Query<T> withRequired(Relation<T, U> relation) {
    return withRequired(relation, related -> related);
  }

  /**
   * With related rows, as the shaping says; rows without any that fit its condition are dropped.
   */
  public <U> Query<T> withRequired(Relation<T, U> relation, UnaryOperator<Query<U>> shaping) {
    Query<U> shaped = shaping.apply(from(relation.target()));
    return with(new Include<>(relation.name(), relation, shaped, Include.Need.REQUIRED));
  }

  public Query<T> with(Include<T, ?> include) {
    List<Include<T, ?>> more = Stream.concat(includes.stream(), Stream.of(include)).toList();
    return new Query<>(entity, fields, condition, order, slice, more, counting, grouping);
  }

  /** Other relations. */
  public Query<T> including(List<Include<T, ?>> others) {
    return new Query<>(entity, fields, condition, order, slice, others, counting, grouping);
  }

  /** Only groups of which this holds, too. */
  public Query<T> having(Condition<T> further) {
    Condition<T> having = grouping.having();
    return grouped(
        new Grouping<>(having.isAlways() ? further : having.and(further), grouping.overall()));
  }

  /** With one row besides the groups, which speaks of all rows that fit, whatever is shown. */
  public Query<T> withOverall() {
    return grouped(new Grouping<>(grouping.having(), Grouping.Overall.ASKED));
  }

  public Query<T> grouped(Grouping<T> other) {
    return new Query<>(entity, fields, condition, order, slice, includes, counting, other);
  }

  /** Whether it asks for groups of rows: its fields include an aggregate. */
  public boolean isGrouped() {
    return areGrouped(fields);
  }

  private static boolean areGrouped(List<? extends Field<?, ?>> fields) {
    for (Field<?, ?> field : fields) {
      if (field.isAggregate()) {
        return true;
      }
    }
    return false;
  }

  /** The fields by which it groups rows; includes have more of them. */
  public List<Field<T, ?>> keys() {
    return fields.stream().filter(field -> !field.isAggregate()).toList();
  }

  /** What its overall row carries: the aggregates. */
  public Query<T> overall() {
    return Query.from(entity).select(fields.stream().filter(Field::isAggregate).toList());
  }

  /** Counted as well. */
  public Query<T> counting(Counting how) {
    return new Query<>(entity, fields, condition, order, slice, includes, how, grouping);
  }

  /** The condition together with what required relations demand, theirs included. */
  public Condition<T> wholeCondition() {
    List<Condition<T>> parts = new ArrayList<>();
    if (!condition.isAlways()) {
      parts.add(condition);
    }
    includes.stream().filter(Include::isRequired).forEach(include -> parts.add(demand(include)));
    return All.of(parts);
  }

  private static <T, U> Condition<T> demand(Include<T, U> include) {
    return include.relation().some(include.query().wholeCondition());
  }

  /**
   * The order that rows really have: as asked, and then by id, in the direction of the last term,
   * so that every list has one order and a single index serves it either way. Groups that it leaves
   * equal are ordered by all that they are grouped by.
   */
  public List<Order<T>> wholeOrder() {
    if (isGrouped()) {
      return Groups.wholeOrder(this);
    }
    return wholeOrder(entity, order);
  }

  private static <T> List<Order<T>> wholeOrder(Entity<T> entity, List<Order<T>> order) {
    Order<T> byId = entity.id().ascending();
    for (Order<T> term : order) {
      if (term.path().isEmpty() && term.field().equals(byId.field())) {
        return order;
      }
    }
    boolean down = !order.isEmpty() && order.getLast().direction() == Order.Direction.DESCENDING;
    List<Order<T>> whole = new ArrayList<>(order);
    whole.add(down ? byId.reversed() : byId);
    return List.copyOf(whole);
  }

  private static Slice withStoredCursor(Slice slice, List<? extends Order<?>> order) {
    return switch (slice.start()) {
      case Slice.Offset _ -> slice;
      case Slice.After(Cursor cursor) -> slice.from(new Slice.After(cursor.inOrder(order)));
      case Slice.Before(Cursor cursor) -> slice.from(new Slice.Before(cursor.inOrder(order)));
    };
  }

  @Override
  public String toString() {
    return entity + QueryWords.of(this);
  }
}
