package io.relata.http.shadow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The most recent requests; an older one makes room for a newer one. */
public final class Ring {

  private final int places;
  private final Deque<Past> recent = new ArrayDeque<>();

  public Ring(int places) {
    if (places < 1) {
      throw new IllegalArgumentException("a ring must have a place");
    }
    this.places = places;
  }

  public synchronized void add(Past request) {
    if (recent.size() == places) {
      recent.removeLast();
    }
    recent.addFirst(request);
  }

  /** The newest request of an id; a client may use one twice. */
  synchronized Optional<Past> find(String id) {
    return recent.stream().filter(request -> request.id().equals(id)).findFirst();
  }

  /** The newest first. */
  synchronized List<Past> newest() {
    return new ArrayList<>(recent);
  }
}
