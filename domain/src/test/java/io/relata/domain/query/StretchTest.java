package io.relata.domain.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.domain.blog.Comment;
import io.relata.domain.blog.Post;
import io.relata.domain.model.Order;
import io.relata.domain.people.User;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Orders, cursors and rows made by chance; a failure names the seed. */
class StretchTest {

  private static final int SEEDS = 20_000;
  private static final int ROWS = 20;

  @Test
  void whatFollowsACursorLiesInOneStretchAndNothingElseInAny() {
    for (long seed = 0; seed < SEEDS; seed++) {
      Sample sample = Sample.of(seed);
      List<Stretch<Comment>> stretches = Stretch.after(sample.cursor, sample.order);
      for (Cursor row : sample.rows) {
        assertThat(holding(stretches, sample.order, row))
            .as("%s: stretches %s with row %s", sample, stretches, row)
            .isEqualTo(sample.compare(row, sample.cursor) > 0 ? 1 : 0);
      }
    }
  }

  @Test
  void whatPrecedesACursorLiesInOneStretchAndNothingElseInAny() {
    for (long seed = 0; seed < SEEDS; seed++) {
      Sample sample = Sample.of(seed);
      List<Stretch<Comment>> stretches = Stretch.before(sample.cursor, sample.order);
      for (Cursor row : sample.rows) {
        assertThat(holding(stretches, Stretch.reversed(sample.order), row))
            .as("%s: stretches %s with row %s", sample, stretches, row)
            .isEqualTo(sample.compare(row, sample.cursor) < 0 ? 1 : 0);
      }
    }
  }

  @Test
  void fromACursorOnItsOwnPlaceIsThereToo() {
    for (long seed = 0; seed < SEEDS; seed++) {
      Sample sample = Sample.of(seed);
      List<Stretch<Comment>> stretches = Stretch.from(sample.cursor, sample.order);
      for (Cursor row : Stream.concat(sample.rows.stream(), Stream.of(sample.cursor)).toList()) {
        assertThat(holding(stretches, sample.order, row))
            .as("%s: stretches %s with row %s", sample, stretches, row)
            .isEqualTo(sample.compare(row, sample.cursor) >= 0 ? 1 : 0);
      }
    }
  }

  @Test
  void anIndexCanWalkEachStretch() {
    for (long seed = 0; seed < SEEDS; seed++) {
      Sample sample = Sample.of(seed);
      for (Stretch<Comment> stretch : Stretch.after(sample.cursor, sample.order)) {
        List<Order<Comment>> terms =
            Stream.concat(
                    stretch.pinned().stream().map(Stretch.Pinned::term),
                    bounded(stretch.bound()).stream())
                .toList();
        assertThat(terms)
            .as("%s: %s", sample, stretch)
            .isEqualTo(sample.order.subList(0, terms.size()));
        assertThat(bounded(stretch.bound()).stream().map(Order::direction).distinct())
            .as("%s: %s", sample, stretch)
            .hasSize(1);
      }
    }
  }

  @Test
  void eachChangeOfDirectionAndEachTermMissingLastAddsAStretch() {
    int compared = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      Sample sample = Sample.of(seed);
      if (!sample.cursor.values().contains(null)) {
        assertThat(Stretch.after(sample.cursor, sample.order))
            .as("%s", sample)
            .hasSize(1 + changesOfDirection(sample.order) + missingLast(sample.order));
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(SEEDS / 4);
  }

  private static int changesOfDirection(List<Order<Comment>> order) {
    int changes = 0;
    for (int i = 1; i < order.size(); i++) {
      changes += order.get(i).direction() == order.get(i - 1).direction() ? 0 : 1;
    }
    return changes;
  }

  private static int missingLast(List<Order<Comment>> order) {
    return (int)
        order.stream()
            .filter(term -> term.mayBeMissing() && term.nulls() == Order.Nulls.LAST)
            .count();
  }

  private static long holding(
      List<Stretch<Comment>> stretches, List<Order<Comment>> order, Cursor row) {
    return stretches.stream().filter(stretch -> holds(stretch, order, row)).count();
  }

  private static boolean holds(Stretch<Comment> stretch, List<Order<Comment>> order, Cursor row) {
    for (Stretch.Pinned<Comment> pinned : stretch.pinned()) {
      if (!Objects.equals(value(pinned.term(), order, row), pinned.value())) {
        return false;
      }
    }
    return switch (stretch.bound()) {
      case Stretch.Missing<Comment>(var term) -> value(term, order, row) == null;
      case Stretch.Present<Comment>(var term) -> value(term, order, row) != null;
      case Stretch.Beyond<Comment>(var terms, var values) ->
          isBeyond(terms, values, order, row, false);
      case Stretch.From<Comment>(var terms, var values) ->
          isBeyond(terms, values, order, row, true);
      case Stretch.Equal<Comment>() -> true;
    };
  }

  /** As SQL compares tuples: by the first difference, and never where that is with nothing. */
  private static boolean isBeyond(
      List<Order<Comment>> terms,
      List<Object> values,
      List<Order<Comment>> order,
      Cursor row,
      boolean whenEqual) {
    for (int i = 0; i < terms.size(); i++) {
      Order<Comment> term = terms.get(i);
      Long there = value(term, order, row);
      if (there == null) {
        return false;
      }
      int compared = there.compareTo((Long) values.get(i));
      if (compared != 0) {
        return (compared > 0) == (term.direction() == Order.Direction.ASCENDING);
      }
    }
    return whenEqual;
  }

  private static List<Order<Comment>> bounded(Stretch.Bound<Comment> bound) {
    return switch (bound) {
      case Stretch.Missing<Comment>(var term) -> List.of(term);
      case Stretch.Present<Comment>(var term) -> List.of(term);
      case Stretch.Beyond<Comment>(var terms, var _) -> terms;
      case Stretch.From<Comment>(var terms, var _) -> terms;
      case Stretch.Equal<Comment>() -> List.of();
    };
  }

  private static @Nullable Long value(Order<Comment> term, List<Order<Comment>> order, Cursor row) {
    return (Long) row.values().get(order.indexOf(term));
  }

  /** An order, a cursor in it and rows by their places in it. */
  private record Sample(long seed, List<Order<Comment>> order, Cursor cursor, List<Cursor> rows) {

    private static final List<Order<Comment>> TERMS =
        List.of(
            Comment.ID.ascending(),
            Comment.POST_ID.ascending(),
            Comment.USER_ID.ascending(),
            Comment.POST.by(Post.AUTHOR_ID.ascending()),
            Comment.USER.by(User.ID.ascending()));

    private static Sample of(long seed) {
      Chance chance = new Chance(seed);
      List<Order<Comment>> order = new ArrayList<>();
      for (Order<Comment> term : TERMS) {
        if (chance.oneIn(2) || order.isEmpty()) {
          Order<Comment> directed = chance.oneIn(2) ? term : term.reversed();
          Order<Comment> placed = chance.oneIn(2) ? directed.nullsFirst() : directed.nullsLast();
          order.add(chance.below(order.size() + 1), placed);
        }
      }
      List<Cursor> rows = new ArrayList<>();
      for (int i = 0; i < ROWS; i++) {
        rows.add(place(order, chance));
      }
      return new Sample(seed, order, place(order, chance), Collections.unmodifiableList(rows));
    }

    private static Cursor place(List<Order<Comment>> order, Chance chance) {
      return Cursor.of(
          order.stream()
              .map(term -> term.mayBeMissing() && chance.oneIn(4) ? null : chance.upTo(2))
              .toArray());
    }

    /** By each term in turn, missing values first or last as the term says. */
    private int compare(Cursor a, Cursor b) {
      for (int i = 0; i < order.size(); i++) {
        int compared = compare(order.get(i), a.values().get(i), b.values().get(i));
        if (compared != 0) {
          return compared;
        }
      }
      return 0;
    }

    private static int compare(Order<?> term, @Nullable Object a, @Nullable Object b) {
      if (a == null || b == null) {
        int missingFirst = Boolean.compare(a != null, b != null);
        return term.nulls() == Order.Nulls.FIRST ? missingFirst : -missingFirst;
      }
      int ascending = ((Long) a).compareTo((Long) b);
      return term.direction() == Order.Direction.ASCENDING ? ascending : -ascending;
    }

    @Override
    public String toString() {
      return "seed " + seed + ", order " + order + ", cursor " + cursor;
    }
  }
}
