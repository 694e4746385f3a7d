package io.relata.jdbi.lab;

import io.relata.application.lab.Axis;
import io.relata.application.lab.Axis.Scale;
import io.relata.application.lab.Axis.Unit;
import io.relata.application.lab.Chart;
import io.relata.application.lab.Fact;
import io.relata.application.lab.Findings;
import io.relata.application.lab.Measured;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Puts down what was found. */
final class Account {

  private final Bench bench;
  private final Results results;
  private final Axis x;
  private final List<Chart> charts = new ArrayList<>();
  private final List<String> conclusions = new ArrayList<>();

  /**
   * Begins to tell of results.
   *
   * @param thing what a size counts
   */
  Account(Bench bench, Results results, String thing) {
    this.bench = bench;
    this.results = results;
    this.x = new Axis(thing, Unit.COUNT, Scale.LOGARITHMIC);
  }

  /** With a chart of each of these. */
  Account showing(Quantity... quantities) {
    Stream.of(quantities)
        .map(quantity -> results.chart(quantity, x))
        .filter(chart -> !chart.series().isEmpty())
        .forEach(charts::add);
    return this;
  }

  /** With a sentence on what one way took of what another did, at the biggest size of both. */
  Account comparing(String way, String other, Quantity quantity) {
    results
        .biggest(way, other)
        .ifPresent(
            size -> {
              Measured ours = results.measured(way, size, quantity).orElseThrow();
              Measured theirs = results.measured(other, size, quantity).orElseThrow();
              conclusions.add(sentence(way, other, quantity, size, ours.median(), theirs.median()));
            });
    return this;
  }

  private String sentence(
      String way, String other, Quantity quantity, long size, double ours, double theirs) {
    return String.format(
        Locale.ROOT,
        "At %,d %s, %s %s, %s %s%s.",
        size,
        x.label(),
        way,
        quantity.told(ours),
        other,
        quantity.told(theirs),
        ours > 0 && theirs > 0 ? ": " + factor(ours / theirs) + " of it" : "");
  }

  private static String factor(double factor) {
    int places = factor < 0.001 ? 5 : factor < 0.1 ? 3 : 2;
    return String.format(Locale.ROOT, "%." + places + "f", factor);
  }

  Findings findings() throws SQLException {
    return new Findings(charts, conclusions, results.texts(), data(), results.leftOut());
  }

  private List<Fact> data() throws SQLException {
    Census census = bench.census();
    List<Fact> data = new ArrayList<>();
    data.add(count("posts", census.posts()));
    data.add(count("comments", census.comments()));
    data.add(count("authors", census.authors()));
    data.add(count("tags", census.tags()));
    data.add(new Fact("PostgreSQL", census.server()));
    data.add(new Fact("repetitions", Unit.COUNT.told(bench.bounds().repetitions())));
    data.add(new Fact("shown", "median and quartiles"));
    Plans.of(bench.database()).tell(data);
    return data;
  }

  private static Fact count(String name, long count) {
    return new Fact(name, Unit.COUNT.told((double) count));
  }
}
