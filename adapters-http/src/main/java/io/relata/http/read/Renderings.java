package io.relata.http.read;

import io.relata.http.render.Form;
import io.relata.http.render.Rendering;
import io.relata.http.view.View;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The renderings of views that were asked for before. Holds a bounded number and starts afresh when
 * there are more.
 */
final class Renderings {

  private static final int MOST = 1_000;

  private final ConcurrentMap<Look, Rendering> known = new ConcurrentHashMap<>();

  /** What decides how rows look. */
  private record Look(Form form, View view) {}

  Rendering of(Form form, View view) {
    if (known.size() >= MOST) {
      known.clear();
    }
    return known.computeIfAbsent(new Look(form, view), look -> Rendering.of(form, view));
  }
}
