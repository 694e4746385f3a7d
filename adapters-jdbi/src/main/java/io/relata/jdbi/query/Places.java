package io.relata.jdbi.query;

import io.relata.domain.model.Order;
import io.relata.domain.query.Query;
import io.relata.domain.query.Row;
import io.relata.jdbi.value.Column;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the place of a row in an order: in the row itself where it holds all values of the order's
 * terms, and else in the answer.
 */
final class Places<T> {

  private final List<Order<T>> order;
  private final int[] held;
  private final boolean areHeld;

  Places(Query<T> query) {
    this.order = query.wholeOrder();
    this.held = order.stream().mapToInt(term -> query.fields().indexOf(term.field())).toArray();
    this.areHeld =
        order.stream()
            .allMatch(term -> term.path().isEmpty() && query.fields().contains(term.field()));
  }

  /** Whether rows hold the values of all terms among the fields asked for. */
  boolean areHeld() {
    return areHeld;
  }

  @Nullable Object[] heldBy(Row<T> row) {
    @Nullable Object[] place = new Object[held.length];
    for (int i = 0; i < place.length; i++) {
      place[i] = row.plain(held[i]);
    }
    return place;
  }

  @Nullable Object[] read(ResultSet answer, int[] columns) throws SQLException {
    @Nullable Object[] place = new Object[columns.length];
    for (int i = 0; i < place.length; i++) {
      place[i] = new Column(columns[i], order.get(i).field().scalar()).read(answer);
    }
    return place;
  }
}
