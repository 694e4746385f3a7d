package io.relata.jdbi.lab;

import io.relata.application.failure.Unavailable;
import io.relata.application.failure.Unavailable.Reason;
import io.relata.application.lab.TimeIsUp;
import io.relata.jdbi.failure.Outages;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures ways beside each other. Each is run in turn, now from the first to the last and now the
 * other way round, so that what disturbs the machine disturbs all of them; and some times before it
 * counts, so that caches are warm and statements are prepared.
 */
final class Comparison {

  /** As often as PostgreSQL plans anew before it may keep a plan, and a little more. */
  static final int WARM_UPS = 12;

  /** Of fewer there are no quartiles. */
  private static final int FEWEST = 3;

  private final Bench bench;
  private final String thing;
  private final List<Way> ways;
  private final int warmUps;
  private final Results results = new Results();

  /**
   * Compares ways.
   *
   * @param thing what a size counts, as {@code parents}
   */
  Comparison(Bench bench, String thing, int warmUps, List<Way> ways) {
    this.bench = bench;
    this.thing = thing;
    this.warmUps = warmUps;
    this.ways = List.copyOf(ways);
  }

  Results at(Sizes sizes) throws SQLException {
    sizes.leftOut().forEach(results::leaveOut);
    int count = sizes.measured().size();
    for (int i = 0; i < count; i++) {
      // Bigger sizes take longer, so the smaller ones leave them more than an equal part.
      int left = count - i;
      Deadline end = bench.deadline().firstOf(left == 1 ? 1 : 2 * left);
      new Round(sizes.measured().get(i), (double) i / count, 1.0 / count, end).run();
    }
    return results;
  }

  /** All ways at one size. */
  private final class Round {

    private final long size;
    private final double begin;
    private final double share;
    private final Deadline end;
    private final Deadline endOfWarmUp;
    private final Map<Way, Way.Attempt> attempts = new LinkedHashMap<>();
    private final Map<Way, List<Sample>> samples = new LinkedHashMap<>();

    Round(long size, double begin, double share, Deadline end) {
      this.size = size;
      this.begin = begin;
      this.share = share;
      this.end = end;
      this.endOfWarmUp = end.firstOf(6);
    }

    void run() throws SQLException {
      for (Way way : ways) {
        samples.put(way, new ArrayList<>());
        guarded(way, () -> attempts.put(way, way.trial().at(size)));
      }
      for (int i = 0; i < warmUps && !(i > 0 && endOfWarmUp.isOver()); i++) {
        turn(i, new ArrayList<>());
      }
      for (int i = 0; i < bench.bounds().repetitions() && !end.isOver(); i++) {
        turn(warmUps + i, List.of(samples));
      }
      ways.forEach(this::conclude);
    }

    /** Runs each way once, and keeps what it took where that counts. */
    private void turn(int number, List<Map<Way, List<Sample>>> kept) throws SQLException {
      for (Way way : number % 2 == 0 ? ways : ways.reversed()) {
        Way.Attempt attempt = attempts.get(way);
        if (attempt != null) {
          tell(way, number);
          guarded(
              way,
              () -> {
                Sample sample = sampled(attempt);
                kept.forEach(all -> all.getOrDefault(way, new ArrayList<>()).add(sample));
              });
        }
      }
    }

    private Sample sampled(Way.Attempt attempt) throws SQLException {
      Sample sample = new Sample(bench.tally());
      long bytes = bench.traffic().bytes();
      long start = System.nanoTime();
      attempt.once(sample);
      sample.put(Quantity.TIME, (System.nanoTime() - start) / 1e6);
      sample.put(Quantity.TRAFFIC, bench.traffic().bytes() - bytes);
      sample.close();
      attempt.afterwards(sample);
      return sample;
    }

    private void tell(Way way, int number) {
      double done = (double) number / (warmUps + bench.bounds().repetitions());
      bench.progress().reached(begin + share * done, at(way));
    }

    /** What takes too long is given up at this size, and the others go on. */
    private void guarded(Way way, Step step) throws SQLException {
      try {
        step.take();
      } catch (TimeIsUp e) {
        giveUp(way, "the time was up");
      } catch (Unavailable e) {
        requireSlowness(e, e);
        giveUp(way, "a statement took too long");
      } catch (SQLException e) {
        requireSlowness(Outages.in(e).orElseThrow(() -> e), e);
        giveUp(way, "a statement took too long");
      }
    }

    /** What was measured often enough before stays measured. */
    private void giveUp(Way way, String why) {
      attempts.remove(way);
      if (samples.getOrDefault(way, List.of()).size() < FEWEST) {
        samples.put(way, new ArrayList<>());
        results.leaveOut(at(way) + ": " + why);
      }
    }

    private void conclude(Way way) {
      List<Sample> of = samples.getOrDefault(way, List.of());
      if (of.isEmpty() && attempts.containsKey(way)) {
        results.leaveOut(at(way) + ": the time was up");
      }
      results.add(way.name(), size, of);
    }

    private String at(Way way) {
      return String.format(Locale.ROOT, "%s, %,d %s", way.name(), size, thing);
    }
  }

  private static <E extends Exception> void requireSlowness(Unavailable unavailable, E failure)
      throws E {
    if (unavailable.reason() != Reason.TOO_SLOW) {
      throw failure;
    }
  }

  private interface Step {
    void take() throws SQLException;
  }
}
