package io.relata.domain.query;

/**
 * How many rows fit a query, whatever part of them a page shows.
 *
 * @param rows the number
 * @param certainty whether it was counted or estimated
 */
public record Total(long rows, Certainty certainty) {

  /** How the number came about. */
  public enum Certainty {
    COUNTED,
    ESTIMATED
  }

  public static Total counted(long rows) {
    return new Total(rows, Certainty.COUNTED);
  }

  public static Total estimated(long rows) {
    return new Total(rows, Certainty.ESTIMATED);
  }
}
