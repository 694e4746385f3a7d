package io.relata.bootstrap.demo;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Things dealt out to owners, some of whom get far more than others. */
final class Shares {

  /** For each owner, where its things begin; and at the end, how many things there are. */
  private final int[] starts;

  private Shares(int[] starts) {
    this.starts = starts;
  }

  static Shares of(int owners, IntUnaryOperator countOf) {
    int[] starts = new int[owners + 1];
    for (int owner = 0; owner < owners; owner++) {
      starts[owner + 1] = Math.addExact(starts[owner], countOf.applyAsInt(owner));
    }
    return new Shares(starts);
  }

  int total() {
    return starts[starts.length - 1];
  }

  int countOf(int owner) {
    return starts[owner + 1] - starts[owner];
  }

  int ownerOf(long thing) {
    int found = Arrays.binarySearch(starts, (int) thing);
    if (found < 0) {
      return -found - 2;
    }
    // Owners without anything begin where the next one does, which is the last of those found.
    int owner = found;
    while (starts[owner + 1] == starts[owner]) {
      owner++;
    }
    return owner;
  }
}
