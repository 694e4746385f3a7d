package io.relata.jdbi.measure;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Two ways to do the same work, measured in turns, so that whatever else the machine does hits
 * both.
 *
 * @param median the first way's CPU time relative to the second's, the median of all turns
 */
record Comparison(String name, double median, double least, double most, String detail) {

  private static final int WARM_UP = 4;
  private static final int TURNS = 21;

  /** One of the two ways. */
  record Way(Cpu cpu, Cpu.Work work) {

    Cpu.Time turn(int turn, int rounds) throws SQLException {
      return cpu.of(work, turn * rounds, rounds);
    }
  }

  static Comparison of(String name, Way ours, Way byHand, int rounds) throws SQLException {
    List<Double> ratios = new ArrayList<>();
    Cpu.Time last = new Cpu.Time(0, 0);
    Cpu.Time lastByHand = last;
    for (int turn = 0; turn < WARM_UP + TURNS; turn++) {
      if (turn % 2 == 0) {
        last = ours.turn(turn, rounds);
        lastByHand = byHand.turn(turn, rounds);
      } else {
        lastByHand = byHand.turn(turn, rounds);
        last = ours.turn(turn, rounds);
      }
      if (turn >= WARM_UP) {
        ratios.add((double) last.sum() / lastByHand.sum());
      }
    }
    Collections.sort(ratios);
    String detail =
        String.format(
            Locale.ROOT,
            "application %d against %d µs, server %d against %d µs in the last turn",
            last.application() / 1_000,
            lastByHand.application() / 1_000,
            last.server() / 1_000,
            lastByHand.server() / 1_000);
    return new Comparison(name, ratios.get(TURNS / 2), ratios.getFirst(), ratios.getLast(), detail);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "%-44s %.2f (%.2f to %.2f); %s", name, median, least, most, detail);
  }
}
