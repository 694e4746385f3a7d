package io.relata.application.lab;

import java.util.List;

/** What one way took at each size. */
public record Series(String way, List<Point> points) {

  public Series {
    points = List.copyOf(points);
  }

  /** What it took at one size. */
  public record Point(long size, Measured measured) {}
}
