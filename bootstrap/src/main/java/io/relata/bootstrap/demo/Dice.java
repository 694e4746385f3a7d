package io.relata.bootstrap.demo;

import java.util.List;

/**
 * Numbers that look random and are a function of the seed, the topic and the row: SplitMix64,
 * written out so that no other Java version gives other numbers.
 */
final class Dice {

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private long state;

  private Dice(long state) {
    this.state = state;
  }

  /** The dice of one row; a topic keeps what is rolled for different purposes apart. */
  static Dice of(long seed, Topic topic, long row) {
    return new Dice(mix(mix(seed + GOLDEN * topic.name().hashCode()) ^ (row * GOLDEN)));
  }

  long roll() {
    state += GOLDEN;
    return mix(state);
  }

  /** A number from 0 up to the bound, without it. */
  int below(int bound) {
    return (int) Math.unsignedMultiplyHigh(roll(), bound);
  }

  /** A number from 0 to 1, without 1. */
  double fraction() {
    return (roll() >>> 11) * 0x1.0p-53;
  }

  /** True in so many of 100 rolls. */
  boolean in100(int times) {
    return below(100) < times;
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  static long mix(long bits) {
    long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
