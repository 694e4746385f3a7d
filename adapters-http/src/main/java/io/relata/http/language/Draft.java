package io.relata.http.language;

import io.relata.domain.model.All;
import io.relata.domain.model.Condition;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Order;
import io.relata.domain.query.Counting;
import io.relata.domain.query.Grouping;
import io.relata.domain.query.Include;
import io.relata.domain.query.Query;
import io.relata.domain.query.Slice;
import io.relata.http.view.View;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** A query and its view in the making, while the parameters are read. */
final class Draft<T> {

  private final Entity<T> entity;
  private final Reach reach;
  private final Selection<T> selection;
  private final List<Condition<T>> conditions = new ArrayList<>();
  private final List<Condition<T>> having = new ArrayList<>();
  private final Set<Word> given = EnumSet.noneOf(Word.class);
  private List<Order<T>> order = List.of();
  private OptionalLong limit = OptionalLong.empty();
  private Slice.Start start = Slice.WHOLE.start();

  /** How many rows there can be where the draft stands. */
  enum Reach {
    MANY,
    ONE
  }

  Draft(Entity<T> entity, Reach reach) {
    this.entity = entity;
    this.reach = reach;
    this.selection = new Selection<>(entity);
  }

  Entity<T> entity() {
    return entity;
  }

  Reach reach() {
    return reach;
  }

  Selection<T> selection() {
    return selection;
  }

  boolean showsAnything() {
    return selection.showsAnything();
  }

  /** Notes that a word was given. */
  void give(Word word, Spot spot) {
    if (!given.add(word)) {
      throw spot.malformed(word + " is given twice").rejection();
    }
    if (given.contains(Word.AFTER) && given.contains(Word.BEFORE)) {
      throw spot.malformed("after and before exclude each other").rejection();
    }
    if (given.contains(Word.OFFSET)
        && (given.contains(Word.AFTER) || given.contains(Word.BEFORE))) {
      throw spot.malformed("offset and a cursor exclude each other")
          .withHint("leave out offset: a page after a cursor begins right behind it")
          .rejection();
    }
  }

  void where(Condition<T> condition, Spot spot) {
    conditions.add(condition);
    Conditions.requireFew(condition(), spot);
  }

  /** Notes what must hold of groups. */
  void having(Condition<T> condition, Spot spot) {
    having.add(condition);
    Conditions.requireFew(All.of(having), spot);
  }

  void orderBy(List<Order<T>> terms) {
    order = terms;
  }

  /** The order with the tie-breaker, for which a cursor has its values. */
  List<Order<T>> wholeOrder() {
    return Query.from(entity).orderBy(order).wholeOrder();
  }

  void limitTo(long rows) {
    limit = OptionalLong.of(rows);
  }

  void startFrom(Slice.Start from) {
    start = from;
  }

  Query<T> query() {
    List<Include<T, ?>> includes =
        selection.shownBranches().<Include<T, ?>>map(Branch::include).toList();
    Slice slice = new Slice(start, limit, OptionalLong.empty());
    return new Query<>(
        entity,
        selection.fields(),
        condition(),
        order,
        slice,
        includes,
        Counting.NONE,
        new Grouping<>(All.of(having), Grouping.Overall.NONE));
  }

  private Condition<T> condition() {
    List<Condition<T>> all = new ArrayList<>(conditions);
    selection.branches().filter(Branch::isHiddenDemand).map(Branch::isThere).forEach(all::add);
    return All.of(all);
  }

  View view() {
    return selection.view();
  }
}
