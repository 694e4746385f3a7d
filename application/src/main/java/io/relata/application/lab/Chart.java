package io.relata.application.lab;

import java.util.List;

/** One measured quantity at growing sizes, a series for each way. */
public record Chart(String title, Axis x, Axis y, List<Series> series) {

  public Chart {
    series = List.copyOf(series);
  }
}
