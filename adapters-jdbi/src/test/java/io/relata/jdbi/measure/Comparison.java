package io.relata.jdbi.measure;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;

/**
 * Two ways to do the same work, measured in turns, so that whatever else the machine does hits
 * both. What a way costs is the median of its turns: a turn that a neighbour on the machine made
 * slow does not count.
 */
public record Comparison(String name, Cpu.Time ours, Cpu.Time byHand) {

  // Short turns and many: what else the machine does then seldom hits one way alone.
  private static final int TURNS = 301;
  private static final int WARM_UP = 300;

  /** One of the two ways. */
  public record Way(Cpu cpu, Cpu.Work work) {

    Cpu.Time turn(int turn, int rounds) throws SQLException {
      return cpu.of(work, turn * rounds, rounds);
    }
  }

  public static Comparison of(String name, Way ours, Way byHand, int rounds) throws SQLException {
    Cpu.Time[] our = new Cpu.Time[TURNS];
    Cpu.Time[] their = new Cpu.Time[TURNS];
    for (int turn = 0; turn < WARM_UP + TURNS; turn++) {
      int place = Math.max(turn - WARM_UP, 0);
      // Rounds of their own for both: whoever came second would find the other's pages in caches.
      our[place] = ours.turn(2 * turn, rounds);
      their[place] = byHand.turn(2 * turn + 1, rounds);
    }
    return new Comparison(name, median(our), median(their));
  }

  private static Cpu.Time median(Cpu.Time[] turns) {
    return new Cpu.Time(
        Arrays.stream(turns).mapToLong(Cpu.Time::application).sorted().toArray()[TURNS / 2],
        Arrays.stream(turns).mapToLong(Cpu.Time::server).sorted().toArray()[TURNS / 2]);
  }

  /** The CPU time of ours relative to that by hand. */
  public double ratio() {
    return (double) ours.sum() / byHand.sum();
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%-44s %.2f; application %d against %d µs, server %d against %d µs",
        name,
        ratio(),
        ours.application() / 1_000,
        byHand.application() / 1_000,
        ours.server() / 1_000,
        byHand.server() / 1_000);
  }
}
