package io.relata.jdbi.lab;

import io.relata.application.lab.Bounds;
import io.relata.application.lab.Chart;
import io.relata.application.lab.Experiment;
import io.relata.application.lab.Findings;
import io.relata.application.lab.Laboratory;
import io.relata.application.lab.Series.Point;
import io.relata.jdbi.DatabaseSettings;
import io.relata.jdbi.TestDatabases;
import java.time.Duration;

/** What an experiment found, read as a test wants it. */
record Found(Findings findings) {

  static final Bounds FEW = new Bounds(Duration.ofSeconds(20), 3);

  static Found by(String experiment, DatabaseSettings database) {
    return by(experiment, database, FEW);
  }

  static Found by(String name, DatabaseSettings database, Bounds bounds) {
    Laboratory laboratory = JdbiLaboratory.on(database, TestDatabases.CATALOG);
    Experiment experiment = laboratory.named(name).orElseThrow();
    return new Found(laboratory.run(experiment, bounds, (share, doing) -> {}));
  }

  /** The median of one way at one size, in the chart of this title. */
  double median(String chart, String way, long size) {
    return chart(chart).series().stream()
        .filter(series -> series.way().equals(way))
        .flatMap(series -> series.points().stream())
        .filter(point -> point.size() == size)
        .mapToDouble(point -> point.measured().median())
        .findFirst()
        .orElseThrow(() -> new AssertionError(chart + ": no " + way + " at " + size));
  }

  Chart chart(String title) {
    return findings.charts().stream()
        .filter(chart -> chart.title().equals(title))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no chart " + title + " in " + findings.charts()));
  }

  /** The biggest size of a chart. */
  long biggest(String title) {
    return chart(title).series().stream()
        .flatMap(series -> series.points().stream())
        .mapToLong(Point::size)
        .max()
        .orElseThrow();
  }
}
