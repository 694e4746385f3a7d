package io.relata.jdbi.query;

import io.relata.domain.query.Cursor;
import io.relata.domain.query.Page;
import io.relata.domain.query.Query;
import io.relata.domain.query.Row;
import io.relata.domain.query.Shape;
import io.relata.domain.query.Total;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of a page as they are taken from an answer, with their places in the order. */
final class RootRows<T> {

  private final Query<T> query;
  private final Loaded<T> loaded;
  private final long most;
  private final List<Row<T>> rows = new ArrayList<>();
  private final List<@Nullable Object[]> places = new ArrayList<>();
  private final Places<T> order;
  private @Nullable Row<T> overall;
  private boolean more;
  private boolean behind;

  RootRows(Node<T> node, Query<T> query) {
    this.query = query;
    this.loaded = new Loaded<>(node);
    this.order = node.places();
    this.most = query.slice().most().orElse(Long.MAX_VALUE);
  }

  Loaded<T> loaded() {
    return loaded;
  }

  /** Reads from the first row whether there are rows behind the cursor, where that was asked. */
  void lookBehind(ResultSet answer, int place) throws SQLException {
    if (place > 0 && rows.isEmpty()) {
      behind = answer.getBoolean(place);
    }
  }

  /**
   * Takes the row at which an answer stands, unless it lies beyond the slice; says whether it was
   * taken.
   */
  boolean take(ResultSet answer, Layout<T> layout, int[] orderPlaces) throws SQLException {
    if (rows.size() == most && !loaded.knows(answer, layout)) {
      more = true;
      return false;
    }
    Row<T> row = loaded.row(answer, layout);
    // In a join, a row comes again with each row that is related to it.
    if (loaded.size() > rows.size()) {
      rows.add(row);
      if (!order.areHeld()) {
        places.add(order.read(answer, orderPlaces));
      }
    }
    return true;
  }

  /** Takes the row over all groups, where an answer stands at it; says whether it does. */
  boolean takeOverall(ResultSet answer, Layout<T> layout, int place) throws SQLException {
    if (place == 0 || answer.getInt(place) == 0) {
      return false;
    }
    Shape<T> shape = Shape.of(query.overall());
    @Nullable Object[] values = new Object[shape.fields().size()];
    int next = 0;
    for (int i = 0; i < query.fields().size(); i++) {
      if (query.fields().get(i).isAggregate()) {
        values[next++] = layout.fields()[i].raw(answer);
      }
    }
    overall = Row.Assembly.row(shape, values);
    return true;
  }

  /** Whether there are rows beyond the slice. */
  boolean more() {
    return more;
  }

  /** The page, once all that hangs below the rows is tied. */
  Page<T> page(Optional<Total> total, Set<String> cutBelow) {
    Set<String> cut = new HashSet<>(cutBelow);
    if (more && query.slice().isCapped()) {
      cut.add(".");
    }
    if (Walk.isBackwards(query)) {
      Collections.reverse(rows);
      Collections.reverse(places);
    }
    boolean before = Walk.isBackwards(query) ? more : isBehind();
    boolean after = Walk.isBackwards(query) ? isBehind() : more;
    return new Page<>(
        query,
        rows,
        before,
        after,
        cursor(0),
        cursor(rows.size() - 1),
        total,
        Optional.ofNullable(overall),
        cut);
  }

  /** Whether rows lie where the slice starts from. */
  private boolean isBehind() {
    return !rows.isEmpty() && (behind || query.slice().offset() > 0);
  }

  private Optional<Cursor> cursor(int index) {
    if (rows.isEmpty() || query.isGrouped()) {
      return Optional.empty();
    }
    return Optional.of(
        Cursor.of(order.areHeld() ? order.heldBy(rows.get(index)) : places.get(index)));
  }
}
