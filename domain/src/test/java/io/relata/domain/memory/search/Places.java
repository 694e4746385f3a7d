package io.relata.domain.memory.search;

import java.util.Set;
import java.util.TreeSet;

/**
 * Where in a text a part of a search is found, which is all that phrases ask: at these places, or
 * everywhere but there. A place is that of the last word of what was found.
 *
 * @param width how many places lie between the first word and the last
 */
record Places(Set<Integer> places, Sign sign, int width) {

  /** Whether the places are those where something is, or those where it is not. */
  enum Sign {
    AT,
    EVERYWHERE_BUT
  }

  static Places at(Set<Integer> places) {
    return new Places(places, Sign.AT, 0);
  }

  boolean areAny() {
    return sign == Sign.EVERYWHERE_BUT || !places.isEmpty();
  }

  Places not() {
    return new Places(places, sign == Sign.AT ? Sign.EVERYWHERE_BUT : Sign.AT, width);
  }

  /** Where this is and, so many places further on, the other. */
  Places followedBy(Places other, int distance) {
    return areAny() && other.areAny()
        ? later(distance + other.width).both(other, distance + width + other.width)
        : at(Set.of());
  }

  Places and(Places other) {
    int widest = Math.max(width, other.width);
    return areAny() && other.areAny()
        ? later(widest - width).both(other.later(widest - other.width), widest)
        : at(Set.of());
  }

  // Neither is missing only where one of them is there. What is nowhere has no width either.
  Places or(Places other) {
    Places one = areAny() ? this : at(Set.of());
    Places two = other.areAny() ? other : at(Set.of());
    int widest = Math.max(one.width, two.width);
    return one.later(widest - one.width)
        .not()
        .both(two.later(widest - two.width).not(), widest)
        .not();
  }

  private Places later(int by) {
    Set<Integer> later = new TreeSet<>();
    places.forEach(place -> later.add(place + by));
    return new Places(later, sign, width);
  }

  private Places both(Places other, int wide) {
    Set<Integer> both = new TreeSet<>(places);
    if (sign == Sign.AT && other.sign == Sign.AT) {
      both.retainAll(other.places);
      return new Places(both, Sign.AT, wide);
    }
    if (sign == Sign.EVERYWHERE_BUT && other.sign == Sign.EVERYWHERE_BUT) {
      both.addAll(other.places);
      return new Places(both, Sign.EVERYWHERE_BUT, wide);
    }
    if (sign == Sign.EVERYWHERE_BUT) {
      return other.both(this, wide);
    }
    both.removeAll(other.places);
    return new Places(both, Sign.AT, wide);
  }
}
