package io.relata.bootstrap.demo;

/**
 * The numbers from 0 up to a size in another order, each worked out by itself: a Feistel network
 * over the next power of four, asked again while it leads outside.
 */
final class Shuffle {

  private static final int ROUNDS = 4;
  private static final int NEIGHBOURHOOD = 4_096;

  private final long size;
  private final int halfBits;
  private final long key;

  Shuffle(long size, long seed, Topic topic) {
    this.size = size;
    int bits = Long.SIZE - Long.numberOfLeadingZeros(Math.max(1, size - 1));
    this.halfBits = (bits + 1) / 2;
    this.key = Dice.of(seed, topic, size).roll();
  }

  long at(long place) {
    long moved = place;
    do {
      moved = scrambled(moved);
    } while (moved >= size);
    return moved;
  }

  /** The numbers from 0 up to a size in another order, in which none moves far. */
  static long nearby(long place, long size, long seed) {
    long start = place - place % NEIGHBOURHOOD;
    long here = Math.min(NEIGHBOURHOOD, size - start);
    return start + new Shuffle(here, seed, Topic.POST_OF_COMMENT).at(place - start);
  }

  private long scrambled(long number) {
    long mask = (1L << halfBits) - 1;
    long left = number >>> halfBits;
    long right = number & mask;
    for (int round = 0; round < ROUNDS; round++) {
      long next = left ^ (Dice.mix(right + key + round) & mask);
      left = right;
      right = next;
    }
    return (left << halfBits) | right;
  }
}
