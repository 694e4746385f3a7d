package io.relata.domain.query;

import java.util.List;
import java.util.Random;

/** Chance that repeats itself: the same seed, the same choices. */
public final class Chance {

  private final Random random;

  public Chance(long seed) {
    this.random = new Random(seed);
  }

  public int below(int bound) {
    return random.nextInt(bound);
  }

  public long upTo(long most) {
    return random.nextLong(most + 1);
  }

  /** True once in so many times. */
  public boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }

  public <E> E of(List<E> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  public final <E> E of(E... choices) {
    return of(List.of(choices));
  }
}
