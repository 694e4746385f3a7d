package io.relata.domain.query;

import java.util.ArrayList;
import java.util.List;

/** Says in which ways two pages differ, row by row, so that a failure can be read. */
public final class PageDifference {

  private PageDifference() {}

  public static List<String> between(Page<?> expected, Page<?> actual) {
    List<String> differences = new ArrayList<>();
    compare("query", expected.query(), actual.query(), differences);
    compare("before", expected.before(), actual.before(), differences);
    compare("after", expected.after(), actual.after(), differences);
    compare("first", expected.first(), actual.first(), differences);
    compare("last", expected.last(), actual.last(), differences);
    compare("total", expected.total(), actual.total(), differences);
    compare("cut", expected.cut(), actual.cut(), differences);
    compare("rows", expected.rows().size(), actual.rows().size(), differences);
    for (int i = 0; i < Math.min(expected.rows().size(), actual.rows().size()); i++) {
      compare("row " + i, expected.rows().get(i), actual.rows().get(i), differences);
    }
    return differences;
  }

  private static void compare(
      String what, Object expected, Object actual, List<String> differences) {
    if (!expected.equals(actual)) {
      differences.add(what + ": expected " + expected + "\n   but was " + actual);
    }
  }
}
