package io.relata.jdbi.measure;

import java.time.Duration;
import java.time.Instant;

/** What each round asks for, of a million posts: always the same, and another one in each. */
public final class Rounds {

  private static final Instant START = Instant.parse("2020-06-01T00:00:00Z");

  private Rounds() {}

  public static long anyAuthor(int round) {
    return round * 37L % 9_000;
  }

  public static long anyPost(int round) {
    return 1 + round * 7_919L % 1_000_000;
  }

  public static Instant anyTime(int round) {
    return START.plus(Duration.ofHours(round * 131L % 20_000));
  }
}
