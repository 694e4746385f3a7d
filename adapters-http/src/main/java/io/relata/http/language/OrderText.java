package io.relata.http.language;

import io.relata.domain.model.Entity;
import io.relata.domain.model.Order;
import io.relata.domain.model.ToOne;

/** Writes a term of an order. */
final class OrderText {

  private OrderText() {}

  /** What it orders by: {@code author(name)}. */
  static String term(Entity<?> entity, Order<?> order) {
    StringBuilder term = new StringBuilder();
    Entity<?> reached = entity;
    for (ToOne<?, ?> step : order.path()) {
      term.append(step.name()).append('(');
      reached = step.target();
    }
    String field = FieldText.of(reached, order.field());
    return term.append(field).repeat(')', order.path().size()).toString();
  }

  /** The whole of it: {@code author(name).desc.nullslast}. */
  static String of(Entity<?> entity, Order<?> order) {
    boolean down = order.direction() == Order.Direction.DESCENDING;
    Order.Nulls usual = down ? Order.Nulls.FIRST : Order.Nulls.LAST;
    String nulls =
        switch (order.nulls()) {
          case FIRST -> ".nullsfirst";
          case LAST -> ".nullslast";
        };
    return term(entity, order) + (down ? ".desc" : "") + (order.nulls() == usual ? "" : nulls);
  }
}
