package io.relata.application.query;

/**
 * How much one request may ask for.
 *
 * @param rows how many rows of a page
 * @param relatedRows how many related rows of one parent
 * @param relations how many relations in a shape, and values made of related rows
 * @param depth how many relations below each other
 * @param conditions how many conditions on fields, in the whole query
 * @param values how many values in one list
 */
public record Limits(
    long rows, long relatedRows, int relations, int depth, int conditions, int values) {

  public static final Limits USUAL = new Limits(1_000, 1_000, 12, 5, 64, 10_000);

  public Limits {
    if (rows < 1 || relatedRows < 1) {
      throw new IllegalArgumentException("a limit on rows must allow one");
    }
  }
}
