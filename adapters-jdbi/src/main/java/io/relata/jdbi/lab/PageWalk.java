package io.relata.jdbi.lab;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A walk through all pages of the scratch items, newest first, while somebody changes them. */
record PageWalk(Bench bench, Sample sample, PageAsk ask, Meanwhile meanwhile) {

  private static final ByHand ALL =
      new ByHand("all items", "select items.id from relata_laboratory.items", statement -> {});

  private static final Item BEFORE_ALL =
      new Item(Long.MAX_VALUE, OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC));

  /** What happens between two pages. */
  interface Meanwhile {
    void between(int pages) throws SQLException;
  }

  /** What came of a walk. */
  record Outcome(long twice, long skipped) {

    private static Outcome of(Map<Long, Integer> seen, Set<Long> throughout) {
      long twice = seen.values().stream().filter(times -> times > 1).count();
      return new Outcome(twice, throughout.stream().filter(id -> !seen.containsKey(id)).count());
    }
  }

  Outcome walked() throws SQLException {
    Set<Long> throughout = new HashSet<>(ALL.ids(bench.database()));
    Map<Long, Integer> seen = pages();
    throughout.retainAll(new HashSet<>(ALL.ids(bench.database())));
    return Outcome.of(seen, throughout);
  }

  /**
   * Asks for page after page until one is not full; says how often each item came. Until one is
   * empty would be until the last of time: while items are added, the last one is pushed on and on.
   */
  private Map<Long, Integer> pages() throws SQLException {
    Map<Long, Integer> seen = new HashMap<>();
    Item last = BEFORE_ALL;
    int items = 0;
    List<Item> page = ask.page(bench, sample, items, last);
    for (int pages = 1; !page.isEmpty(); pages++) {
      page.forEach(item -> seen.merge(item.id(), 1, Integer::sum));
      items += page.size();
      last = page.getLast();
      meanwhile.between(pages);
      boolean isLast = page.size() < PageAsk.ITEMS;
      page = isLast ? List.of() : ask.page(bench, sample, items, last);
    }
    return seen;
  }
}
