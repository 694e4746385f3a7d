package io.relata.jdbi.query;

import io.relata.application.shadow.Reason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** One statement of a trip: why it runs, its text, and what becomes of its answer. */
interface Ask {

  long[] NO_KEYS = {};

  Reason reason();

  Sql sql();

  /** The keys of the parents it is given. */
  long[] keys();

  /** Takes the answer in; says what was in it. */
  Taken take(ResultSet answer) throws SQLException;

  /** Whether the database can explain it; it can not explain a question for a plan. */
  default boolean isExplainable() {
    return true;
  }

  /** What it loaded, so that what hangs below can be fetched. */
  default List<Loaded<?>> loaded() {
    return List.of();
  }

  /**
   * What an answer held.
   *
   * @param rows how many rows
   * @param cut how many lists a limit cut
   */
  record Taken(int rows, int cut) {}
}
