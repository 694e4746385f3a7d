package io.relata.jdbi.lab;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** How a page of the scratch items is asked for: by an offset, or by the place of the last item. */
enum PageAsk {
  OFFSET(
      """
      select items.id, items.published_at
      from relata_laboratory.items
      order by items.published_at desc, items.id desc
      limit 20 offset ?
      """) {
    @Override
    void bind(PreparedStatement statement, int seen, Item last) throws SQLException {
      statement.setLong(1, seen);
    }
  },
  KEYSET(
      """
      select items.id, items.published_at
      from relata_laboratory.items
      where (items.published_at, items.id) < (?, ?)
      order by items.published_at desc, items.id desc
      limit 20
      """) {
    @Override
    void bind(PreparedStatement statement, int seen, Item last) throws SQLException {
      statement.setObject(1, last.publishedAt());
      statement.setLong(2, last.id());
    }
  };

  /** How many items a full page has. */
  static final int ITEMS = 20;

  private final String sql;

  PageAsk(String sql) {
    this.sql = sql;
  }

  /**
   * Asks for the page that follows.
   *
   * @param seen how many items came up to now
   * @param last the last of them
   */
  List<Item> page(Bench bench, Sample sample, int seen, Item last) throws SQLException {
    List<Item> page = new ArrayList<>();
    try (Connection connection = bench.database().forReading();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, seen, last);
      try (ResultSet answer = statement.executeQuery()) {
        while (answer.next()) {
          page.add(new Item(answer.getLong(1), answer.getObject(2, OffsetDateTime.class)));
        }
      }
    }
    sample.tally().ran("a page", sql, page.size());
    return page;
  }

  abstract void bind(PreparedStatement statement, int seen, Item last) throws SQLException;
}
