package io.relata.jdbi.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The sizes at which ways are compared.
 *
 * @param measured those that the data has
 * @param leftOut what is to be said of those that it has not
 */
record Sizes(List<Long> measured, List<String> leftOut) {

  Sizes {
    measured = List.copyOf(measured);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * Of some sizes those that are there.
   *
   * @param most the biggest that is there
   * @param thing what is counted, as {@code parents}
   * @param why what the data has, as {@code there are 600 posts}
   */
  static Sizes upTo(long most, String thing, String why, long... wanted) {
    List<Long> measured = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    for (long size : wanted) {
      if (size <= most) {
        measured.add(size);
      } else {
        leftOut.add(String.format(Locale.ROOT, "%,d %s: %s", size, thing, why));
      }
    }
    return new Sizes(measured, leftOut);
  }

  /** The same and, where it lies well beyond the biggest, the very end. */
  Sizes withEnd(long end) {
    if (!measured.isEmpty() && end < measured.getLast() * 3 / 2) {
      return this;
    }
    List<Long> more = new ArrayList<>(measured);
    more.add(end);
    return new Sizes(more, leftOut);
  }
}
