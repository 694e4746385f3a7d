package io.relata.bootstrap.command;

import io.relata.application.lab.Axis.Scale;
import io.relata.application.lab.Axis.Unit;
import io.relata.application.lab.Chart;
import io.relata.application.lab.Measured;
import io.relata.application.lab.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** A chart in letters: a line for each way at each size, with a small bar. */
record ChartText(Chart chart) {

  private static final int LONGEST_BAR = 30;

  /** A line of the table. */
  private record Line(String size, String way, Measured measured) {}

  @Override
  public String toString() {
    List<Line> lines = lines();
    int size = widest(lines.stream().map(Line::size).toList(), chart.x().label());
    int way = widest(lines.stream().map(Line::way).toList(), "way");
    String form = "  %" + size + "s  %-" + way + "s  %12s  %-24s %s";
    StringBuilder text = new StringBuilder(chart.title()).append('\n');
    text.append(line(form, List.of(chart.x().label(), "way", "median", "quartiles", "")));
    for (Line line : lines) {
      text.append(line(form, cells(line)));
    }
    return text.toString();
  }

  private List<String> cells(Line line) {
    Measured measured = line.measured();
    return List.of(
        line.size(), line.way(), told(measured.median()), spread(measured), bar(measured));
  }

  private static String line(String form, List<String> cells) {
    return String.format(Locale.ROOT, form, cells.toArray()).stripTrailing() + "\n";
  }

  private static int widest(List<String> texts, String title) {
    return Math.max(title.length(), texts.stream().mapToInt(String::length).max().orElse(0));
  }

  private List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    TreeSet<Long> sizes = new TreeSet<>();
    points().forEach(point -> sizes.add(point.size()));
    for (long size : sizes) {
      String shown = Unit.COUNT.told((double) size);
      for (Series series : chart.series()) {
        for (Series.Point point : series.points()) {
          if (point.size() == size) {
            lines.add(new Line(shown, series.way(), point.measured()));
            shown = "";
          }
        }
      }
    }
    return lines;
  }

  private List<Series.Point> points() {
    return chart.series().stream().flatMap(series -> series.points().stream()).toList();
  }

  private String told(double number) {
    return chart.y().unit().told(number);
  }

  private String spread(Measured measured) {
    return measured.low() == measured.high()
        ? ""
        : told(measured.low()) + " to " + told(measured.high());
  }

  private String bar(Measured measured) {
    double most = points().stream().mapToDouble(point -> point.measured().median()).max().orElse(0);
    double least =
        points().stream().mapToDouble(point -> point.measured().median()).min().orElse(0);
    return "#".repeat((int) Math.round(LONGEST_BAR * share(measured.median(), least, most)));
  }

  /** Where steps are so many times the last, the shortest bar is one tenth of the smallest. */
  private double share(double median, double least, double most) {
    if (median <= 0) {
      return 0;
    }
    return chart.y().scale() == Scale.LINEAR
        ? median / most
        : Math.log(10 * median / least) / Math.log(10 * most / least);
  }
}
