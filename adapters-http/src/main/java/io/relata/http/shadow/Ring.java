package io.relata.http.shadow;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The most recent requests; an older one makes room for a newer one. */
public final class Ring {

  private static final Duration LONGEST_WAIT = Duration.ofMillis(250);

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
    notifyAll();
  }

  /**
   * The newest request of an id; a client may use one twice. An answer reaches its client before
   * the request is put here, so who asks at once is kept waiting for a moment.
   */
  synchronized Optional<Past> find(String id) {
    long end = System.nanoTime() + LONGEST_WAIT.toNanos();
    Optional<Past> found = there(id);
    for (long left = LONGEST_WAIT.toMillis(); found.isEmpty() && left > 0; found = there(id)) {
      try {
        wait(left);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return found;
      }
      left = Duration.ofNanos(end - System.nanoTime()).toMillis();
    }
    return found;
  }

  private Optional<Past> there(String id) {
    return recent.stream().filter(request -> request.id().equals(id)).findFirst();
  }

  /** The newest first. */
  synchronized List<Past> newest() {
    return new ArrayList<>(recent);
  }
}
