package io.relata.http.shadow;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;

/** Those who hear of each request as it is answered. There are only so many seats. */
public final class Audience {

  private static final int SEATS = 16;

  private final Set<Listener> listeners = new CopyOnWriteArraySet<>();
  private boolean isDismissed;

  /** Takes a seat, where one is free. */
  synchronized Optional<Listener> join() {
    if (isDismissed || listeners.size() == SEATS) {
      return Optional.empty();
    }
    Listener listener = new Listener();
    listeners.add(listener);
    return Optional.of(listener);
  }

  synchronized void leave(Listener listener) {
    listeners.remove(listener);
  }

  /** Tells all of a request. Nobody is waited for. */
  public void tell(Past request) {
    listeners.forEach(listener -> listener.hear(request));
  }

  /** Sends all away, and lets nobody in any more. */
  public synchronized void dismiss() {
    isDismissed = true;
    listeners.forEach(Listener::dismiss);
  }
}
