package io.relata.domain.query;

import io.relata.domain.model.Literals;
import io.relata.domain.model.Order;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in an order: the plain values that a row has for the terms of the order, null for a
 * missing one. It needs no row to be there, so a page can go on from a row that was deleted
 * meanwhile.
 */
public record Cursor(List<@Nullable Object> values) {

  public Cursor {
    values = Collections.unmodifiableList(new ArrayList<>(values));
  }

  public static Cursor of(@Nullable Object... values) {
    return new Cursor(Arrays.asList(values));
  }

  /**
   * The same place with its values as they are stored; refuses a cursor that is not of this order.
   */
  Cursor inOrder(List<? extends Order<?>> order) {
    if (values.size() != order.size()) {
      throw new IllegalArgumentException(
          "a cursor in the order "
              + order
              + " takes "
              + order.size()
              + " values, not "
              + values.size());
    }
    List<@Nullable Object> stored = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      stored.add(stored(order.get(i), values.get(i)));
    }
    return new Cursor(stored);
  }

  private static @Nullable Object stored(Order<?> term, @Nullable Object value) {
    if (value != null) {
      try {
        return term.field().scalar().stored(value);
      } catch (IllegalArgumentException refused) {
        throw new IllegalArgumentException(
            "a cursor's value for " + term + " is wrong: it " + refused.getMessage(), refused);
      }
    }
    if (!term.mayBeMissing()) {
      throw new IllegalArgumentException(
          "a cursor has no value for " + term + ", which every row has");
    }
    return null;
  }

  @Override
  public String toString() {
    return Literals.of(values);
  }
}
