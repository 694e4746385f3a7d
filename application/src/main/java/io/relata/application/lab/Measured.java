package io.relata.application.lab;

import java.util.Arrays;

/**
 * A quantity that was measured several times.
 *
 * @param low the lower quartile
 * @param high the upper quartile
 * @param runs how often it was measured
 */
public record Measured(double median, double low, double high, int runs) {

  /** The median of some values, with their quartiles. */
  public static Measured of(double... values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("nothing was measured");
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return new Measured(
        quantile(sorted, 0.5), quantile(sorted, 0.25), quantile(sorted, 0.75), sorted.length);
  }

  /** Between two values where it falls between them. */
  private static double quantile(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) Math.floor(place);
    int above = (int) Math.ceil(place);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
