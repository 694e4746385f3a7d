package io.relata.jdbi.check;

import java.util.List;

/** A change to a migrated database, and what is to be said of it. */
record Planting(String sql, List<String> told) {

  static Planting of(String sql, String... told) {
    return new Planting(sql, List.of(told));
  }

  @Override
  public String toString() {
    return sql;
  }
}
