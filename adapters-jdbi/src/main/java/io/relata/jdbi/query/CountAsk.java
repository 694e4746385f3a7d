package io.relata.jdbi.query;

import io.relata.application.shadow.Reason;
import io.relata.domain.model.Condition;
import io.relata.domain.query.Counting;
import io.relata.domain.query.Query;
import io.relata.domain.query.Total;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks how many rows fit a query, by counting them or by asking the planner. */
final class CountAsk implements Ask {

  /** Up to so many rows an estimated count is exact. */
  private static final long FEW = 1000;

  private static final Pattern PLANNED_ROWS = Pattern.compile("rows=(\\d+)");

  private final Query<?> query;
  private final SqlText sql;
  private final Answer answers;
  private long rows;

  /** What an answer holds. */
  private enum Answer {
    A_NUMBER,
    A_PLAN
  }

  private CountAsk(Query<?> query, SqlText sql, Answer answers) {
    this.query = query;
    this.sql = sql;
    this.answers = answers;
  }

  /** The statements that count as a query asks. */
  static List<CountAsk> of(Query<?> query) {
    return switch (query.counting()) {
      case NONE -> List.of();
      case EXACT ->
          List.of(
              query.isGrouped()
                  ? counted(query, "select count(*) from (select", ") as groups")
                  : counted(query, "select count(*)", ""));
      case PLANNED -> List.of(planned(query));
      case ESTIMATED ->
          List.of(
              counted(query, "select count(*) from (select", "\nlimit " + (FEW + 1) + ") as few"),
              planned(query));
    };
  }

  private static CountAsk counted(Query<?> query, String beginning, String end) {
    return new CountAsk(query, text(query, beginning).add(end), Answer.A_NUMBER);
  }

  private static CountAsk planned(Query<?> query) {
    return new CountAsk(query, text(query, "explain select"), Answer.A_PLAN);
  }

  private static <T> SqlText text(Query<T> query, String beginning) {
    SqlText sql = new SqlText().add(beginning);
    if (query.isGrouped()) {
      GroupSelect.writeBare(sql, Node.root(query, Node.Riding.TO_ONE));
    } else {
      writeRows(sql, query);
    }
    return sql;
  }

  private static <T> void writeRows(SqlText sql, Query<T> query) {
    Names names = new Names();
    Source<T> rows = Source.of(query.entity(), names);
    sql.add("\nfrom ").add(rows.table());
    Condition<T> condition = query.wholeCondition();
    if (!condition.isAlways()) {
      sql.add("\nwhere ");
      new Conditions(sql, names, 0).write(condition, rows);
    }
  }

  @Override
  public Reason reason() {
    return new Reason.Count(query.entity().toString());
  }

  @Override
  public Sql sql() {
    return sql.whole();
  }

  @Override
  public long[] keys() {
    return NO_KEYS;
  }

  @Override
  public boolean isExplainable() {
    return answers == Answer.A_NUMBER;
  }

  @Override
  public Taken take(ResultSet answer) throws SQLException {
    answer.next();
    rows = answers == Answer.A_NUMBER ? answer.getLong(1) : plannedRows(answer.getString(1));
    return new Taken(1, 0);
  }

  private static long plannedRows(String plan) {
    Matcher matcher = PLANNED_ROWS.matcher(plan);
    if (!matcher.find()) {
      throw new IllegalStateException("the planner told no number of rows");
    }
    return Long.parseLong(matcher.group(1));
  }

  /** What the answers to {@link #of} come to. */
  static Optional<Total> total(Counting counting, List<CountAsk> asked) {
    return switch (counting) {
      case NONE -> Optional.empty();
      case EXACT -> Optional.of(Total.counted(asked.getFirst().rows));
      case PLANNED -> Optional.of(Total.estimated(asked.getFirst().rows));
      case ESTIMATED -> {
        long few = asked.getFirst().rows;
        yield Optional.of(
            few <= FEW ? Total.counted(few) : Total.estimated(Math.max(few, asked.getLast().rows)));
      }
    };
  }
}
