package io.relata.domain.query;

import io.relata.domain.model.Order;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run of an order that lies wholly beyond a cursor and that an index can walk from end to end:
 * rows that equal the cursor in the first terms and lie beyond it in the next. The rows beyond a
 * cursor are one or more stretches, no row in two of them. One is enough where all terms go the
 * same way and no value is missing; each change of direction and each term whose missing values
 * come last adds one. Written as one condition instead, with {@code or}, no index could seek it.
 *
 * @param pinned the first terms, in which rows equal the cursor
 * @param bound how the next terms lie beyond it
 */
public record Stretch<T>(List<Pinned<T>> pinned, Bound<T> bound) {

  /** A term equal to a value, or missing where the value is null. */
  public record Pinned<T>(Order<T> term, @Nullable Object value) {}

  /** How rows lie beyond the cursor. */
  public sealed interface Bound<T> {}

  /** The terms, which go the same way, lie beyond the values when compared as one tuple. */
  public record Beyond<T>(List<Order<T>> terms, List<Object> values) implements Bound<T> {}

  /** The same, or equal to the values. */
  public record From<T>(List<Order<T>> terms, List<Object> values) implements Bound<T> {}

  /** No terms are left: rows equal the cursor in all of them. */
  public record Equal<T>() implements Bound<T> {}

  /** The term is missing, and missing values come last. */
  public record Missing<T>(Order<T> term) implements Bound<T> {}

  /** The term has a value, and missing values, such as the cursor's, come first. */
  public record Present<T>(Order<T> term) implements Bound<T> {}

  public Stretch {
    pinned = List.copyOf(pinned);
  }

  /** The stretches that follow a cursor in an order. */
  public static <T> List<Stretch<T>> after(Cursor cursor, List<Order<T>> order) {
    List<Stretch<T>> stretches = new ArrayList<>();
    List<Pinned<T>> pinned = new ArrayList<>();
    int next = 0;
    while (next < order.size()) {
      Order<T> term = order.get(next);
      if (cursor.values().get(next) == null) {
        if (term.nulls() == Order.Nulls.FIRST) {
          stretches.add(new Stretch<>(pinned, new Present<>(term)));
        }
        pinned.add(new Pinned<>(term, null));
        next++;
      } else {
        int end = endOfRun(cursor, order, next);
        addRun(stretches, pinned, cursor, order.subList(next, end), next);
        next = end;
      }
    }
    return List.copyOf(stretches);
  }

  /** The stretches that follow a cursor in an order, and the place of the cursor itself. */
  public static <T> List<Stretch<T>> from(Cursor cursor, List<Order<T>> order) {
    List<Stretch<T>> stretches = new ArrayList<>(after(cursor, order));
    Stretch<T> nearest = stretches.getLast();
    if (nearest.bound() instanceof Beyond<T>(var terms, var values)
        && nearest.pinned.size() + terms.size() == order.size()) {
      stretches.set(stretches.size() - 1, new Stretch<>(nearest.pinned, new From<>(terms, values)));
    } else {
      stretches.add(new Stretch<>(pinned(cursor, order), new Equal<>()));
    }
    return List.copyOf(stretches);
  }

  private static <T> List<Pinned<T>> pinned(Cursor cursor, List<Order<T>> order) {
    List<Pinned<T>> pinned = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      pinned.add(new Pinned<>(order.get(i), cursor.values().get(i)));
    }
    return pinned;
  }

  /** The stretches that precede a cursor, in the reversed order: the nearest rows first. */
  public static <T> List<Stretch<T>> before(Cursor cursor, List<Order<T>> order) {
    return after(cursor, reversed(order));
  }

  public static <T> List<Order<T>> reversed(List<Order<T>> order) {
    return order.stream().map(Order::reversed).toList();
  }

  private static <T> int endOfRun(Cursor cursor, List<Order<T>> order, int start) {
    int end = start + 1;
    while (end < order.size()
        && order.get(end).direction() == order.get(start).direction()
        && cursor.values().get(end) != null) {
      end++;
    }
    return end;
  }

  private static <T> void addRun(
      List<Stretch<T>> stretches,
      List<Pinned<T>> pinned,
      Cursor cursor,
      List<Order<T>> run,
      int start) {
    List<Object> values = new ArrayList<>();
    List<Pinned<T>> before = List.copyOf(pinned);
    for (int i = 0; i < run.size(); i++) {
      Order<T> term = run.get(i);
      if (term.mayBeMissing() && term.nulls() == Order.Nulls.LAST) {
        stretches.add(new Stretch<>(pinned, new Missing<>(term)));
      }
      Object value = cursor.values().get(start + i);
      if (value != null) {
        values.add(value);
      }
      pinned.add(new Pinned<>(term, value));
    }
    stretches.add(new Stretch<>(before, new Beyond<>(List.copyOf(run), values)));
  }
}
