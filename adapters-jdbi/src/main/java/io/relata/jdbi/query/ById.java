package io.relata.jdbi.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Things in the order in which they came, found again by the ids of rows. A read looks up an id for
 * each row it takes, so the ids stay plain longs: a table of places, with as many free as are
 * taken, tells where the thing of an id stands, and an id that finds its place taken goes to the
 * next.
 */
final class ById<V> {

  private static final int FREE = -1;

  private final List<V> things = new ArrayList<>();
  private final Longs ids = new Longs();
  private int[] places = free(32);

  /** Adds a thing whose id is not there yet. */
  void add(long id, V thing) {
    if (2 * (things.size() + 1) > places.length) {
      grow();
    }
    places[slot(id)] = things.size();
    ids.add(id);
    things.add(thing);
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

  @Nullable V get(long id) {
    int place = places[slot(id)];
    return place == FREE ? null : things.get(place);
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

  V at(int place) {
    return things.get(place);
  }

  long idAt(int place) {
    return ids.get(place);
  }

  /** The ids in ascending order, in which the database finds neighbours in its index together. */
  long[] sortedIds() {
    return ids.sorted();
  }

  int size() {
    return things.size();
  }
}
