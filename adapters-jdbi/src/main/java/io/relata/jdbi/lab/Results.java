package io.relata.jdbi.lab;

import io.relata.application.lab.Axis;
import io.relata.application.lab.Chart;
import io.relata.application.lab.Measured;
import io.relata.application.lab.Series;
import io.relata.application.lab.Series.Point;
import io.relata.application.lab.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What was measured of each way at each size. */
final class Results {

  private final Map<String, SortedMap<Long, List<Sample>>> samples = new LinkedHashMap<>();
  private final List<String> leftOut = new ArrayList<>();

  void add(String way, long size, List<Sample> of) {
    SortedMap<Long, List<Sample>> sizes = samples.computeIfAbsent(way, name -> new TreeMap<>());
    if (!of.isEmpty()) {
      sizes.put(size, List.copyOf(of));
    }
  }

  void leaveOut(String what) {
    leftOut.add(what);
  }

  List<String> leftOut() {
    return leftOut;
  }

  /** A chart of one quantity; it has no series for what was never measured. */
  Chart chart(Quantity quantity, Axis x) {
    List<Series> series = new ArrayList<>();
    for (String way : samples.keySet()) {
      List<Point> points = points(way, quantity);
      if (!points.isEmpty()) {
        series.add(new Series(way, points));
      }
    }
    return new Chart(quantity.words(), x, quantity.axis(), series);
  }

  private List<Point> points(String way, Quantity quantity) {
    List<Point> points = new ArrayList<>();
    for (long size : sizes(way).keySet()) {
      measured(way, size, quantity).ifPresent(measured -> points.add(new Point(size, measured)));
    }
    return points;
  }

  Optional<Measured> measured(String way, long size, Quantity quantity) {
    double[] values =
        sizes(way).getOrDefault(size, List.of()).stream()
            .flatMap(sample -> sample.of(quantity).stream())
            .mapToDouble(Double::doubleValue)
            .toArray();
    return values.length == 0 ? Optional.empty() : Optional.of(Measured.of(values));
  }

  /** The biggest size at which all of these were measured. */
  Optional<Long> biggest(String... ways) {
    return sizes(ways[0]).keySet().stream()
        .filter(size -> Stream.of(ways).allMatch(way -> sizes(way).containsKey(size)))
        .reduce((smaller, bigger) -> bigger);
  }

  private SortedMap<Long, List<Sample>> sizes(String way) {
    return samples.getOrDefault(way, new TreeMap<>());
  }

  /** The statements of all ways, each as it ran at its biggest size. */
  List<Text> texts() {
    List<Text> texts = new ArrayList<>();
    samples.forEach(
        (way, sizes) -> {
          if (!sizes.isEmpty()) {
            texts.addAll(List.copyOf(sizes.values()).getLast().getLast().tally().texts(way));
          }
        });
    return texts;
  }
}
