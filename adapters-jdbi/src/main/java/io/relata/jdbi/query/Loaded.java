package io.relata.jdbi.query;

import io.relata.domain.query.Row;
import io.relata.jdbi.value.Column;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one node that have been loaded so far: one object for one database row, and the keys
 * by which what hangs below is fetched.
 */
final class Loaded<T> {

  private final Node<T> node;
  private final ById<Row<T>> rows = new ById<>();
  private final List<Held> held = new ArrayList<>();
  private final List<Loaded<?>> riders = new ArrayList<>();

  /** For each row, the foreign key it holds of one fetched node, where it has one. */
  private record Held(Longs keys, BitSet present) {

    void add(int row, long key, boolean there) {
      keys.add(key);
      present.set(row, there);
    }
  }

  Loaded(Node<T> node) {
    this.node = node;
    node.fetched().forEach(child -> held.add(new Held(new Longs(), new BitSet())));
    node.riding().forEach(rider -> riders.add(new Loaded<>(rider)));
  }

  Node<T> node() {
    return node;
  }

  int size() {
    return rows.size();
  }

  /** These rows, and those that rode with them. */
  List<Loaded<?>> withRiders() {
    List<Loaded<?>> all = new ArrayList<>();
    gather(all);
    return all;
  }

  private void gather(List<Loaded<?>> all) {
    all.add(this);
    for (Loaded<?> rider : riders) {
      rider.gather(all);
    }
  }

  /** The row at which an answer stands, made on first sight and found again after that. */
  Row<T> row(ResultSet answer, Layout<T> layout) throws SQLException {
    // A group is no row of the database that could be seen again.
    long id = layout.isOfGroups() ? size() : answer.getLong(layout.id());
    Row<T> known = rows.get(id);
    return known != null ? known : newRow(id, answer, layout);
  }

  /** Whether the row at which an answer stands was seen before. */
  boolean knows(ResultSet answer, Layout<T> layout) throws SQLException {
    return !layout.isOfGroups() && rows.get(answer.getLong(layout.id())) != null;
  }

  private Row<T> newRow(long id, ResultSet answer, Layout<T> layout) throws SQLException {
    Column[] columns = layout.fields();
    @Nullable Object[] values = new Object[columns.length];
    for (int i = 0; i < columns.length; i++) {
      values[i] = columns[i].raw(answer);
    }
    Row<T> row = Row.Assembly.row(node.shape(), values);
    noteKeys(answer, layout.keys());
    rows.add(id, row);
    for (int i = 0; i < riders.size(); i++) {
      tieRider(row, riders.get(i), answer, layout.riders().get(i));
    }
    return row;
  }

  private void noteKeys(ResultSet answer, int[] places) throws SQLException {
    for (int i = 0; i < places.length; i++) {
      if (places[i] > 0) {
        long key = answer.getLong(places[i]);
        held.get(i).add(size(), key, !answer.wasNull());
      }
    }
  }

  @SuppressWarnings(
      "unchecked") // layouts and loaded riders are made from the same nodes in the same order
  private static <U> void tieRider(Row<?> row, Loaded<U> rider, ResultSet answer, Layout<?> layout)
      throws SQLException {
    answer.getLong(layout.id());
    if (!answer.wasNull()) {
      Row.Assembly.tie(row, rider.node.place(), rider.row(answer, (Layout<U>) layout));
    }
  }

  /** The row of an id, where it was loaded. */
  @Nullable Row<T> byId(long id) {
    return rows.get(id);
  }

  /** One of the rows by itself, in the order in which they were loaded. */
  Loaded<T> alone(int index) {
    Loaded<T> alone = new Loaded<>(node);
    for (int i = 0; i < held.size(); i++) {
      if (node.holdsKeyOf(node.fetched().get(i))) {
        alone.held.get(i).add(0, held.get(i).keys().get(index), held.get(i).present().get(index));
      }
    }
    alone.rows.add(rows.idAt(index), rows.at(index));
    return alone;
  }

  /**
   * The statements for what hangs below and has a key here; what they load is added where the
   * function says.
   */
  List<IncludeAsk<?>> asksBelow(Function<Node<?>, Loaded<?>> into) {
    List<IncludeAsk<?>> asks = new ArrayList<>();
    for (int child = 0; child < held.size(); child++) {
      long[] keys = keysFor(child);
      if (keys.length > 0) {
        asks.add(new IncludeAsk<>(this, into.apply(node.fetched().get(child)), keys));
      }
    }
    return asks;
  }

  private long[] keysFor(int child) {
    if (!node.holdsKeyOf(node.fetched().get(child))) {
      return rows.sortedIds();
    }
    Longs present = new Longs();
    held.get(child).present().stream().forEach(row -> present.add(held.get(child).keys().get(row)));
    return present.distinct();
  }

  /** Hands over each row that holds a key of a fetched child, and the key. */
  void forEachKeyOf(Node<?> child, BiConsumer<Row<T>, Long> each) {
    Held keys = held.get(node.fetched().indexOf(child));
    keys.present().stream().forEach(row -> each.accept(rows.at(row), keys.keys().get(row)));
  }
}
