package io.relata.jdbi.query;

import io.relata.domain.query.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows in the order in which they came, found again by their ids. A read looks up an id for each
 * row it takes, so the ids stay plain longs: a table of places, with as many free as are taken,
 * tells where the row of an id stands, and an id that finds its place taken goes to the next.
 */
final class RowsById<T> {

  private static final int FREE = -1;

  private final List<Row<T>> rows = new ArrayList<>();
  private final Longs ids = new Longs();
  private int[] places = free(32);

  /** Adds a row whose id is not there yet. */
  void add(long id, Row<T> row) {
    if (2 * (rows.size() + 1) > places.length) {
      grow();
    }
    places[slot(id)] = rows.size();
    ids.add(id);
    rows.add(row);
  }

  private void grow() {
    places = free(2 * places.length);
    for (int place = 0; place < ids.size(); place++) {
      places[slot(ids.get(place))] = place;
    }
  }

  private static int[] free(int length) {
    int[] places = new int[length];
    Arrays.fill(places, FREE);
    return places;
  }

  @Nullable Row<T> get(long id) {
    int place = places[slot(id)];
    return place == FREE ? null : rows.get(place);
  }

  /** Where the place of an id is noted, or would be. */
  private int slot(long id) {
    int mask = places.length - 1;
    // Spreads ids that differ in few bits over all slots.
    int slot = (int) ((id * 0x9E3779B97F4A7C15L) >>> 32) & mask;
    while (places[slot] != FREE && ids.get(places[slot]) != id) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  Row<T> at(int place) {
    return rows.get(place);
  }

  long idAt(int place) {
    return ids.get(place);
  }

  long[] ids() {
    return ids.toArray();
  }

  int size() {
    return rows.size();
  }
}
