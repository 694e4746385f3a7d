package io.relata.application.lab;

import io.relata.application.query.Budget;
import io.relata.application.shadow.Replay;
import io.relata.application.shadow.Shadow;
import io.relata.application.shadow.Statement;
import io.relata.application.shadow.Transaction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * A shadow that counts what one run asks of the database, and ends the run when its time is up: a
 * loop of thousands of statements is not to be waited for.
 */
public final class Tally implements Shadow {

  private final BooleanSupplier isTimeUp;
  private final Map<Asked, Integer> asked = new LinkedHashMap<>();
  private Optional<Replay> first = Optional.empty();
  private int statements;
  private long rows;

  /** A text, and what it was for. */
  private record Asked(String reason, String sql) {}

  public Tally(BooleanSupplier isTimeUp) {
    this.isTimeUp = isTimeUp;
  }

  @Override
  public void plannedRead(Budget budget) {}

  @Override
  public void planned(Budget budget) {}

  @Override
  public void starts() {}

  @Override
  public void ended(Transaction transaction) {}

  @Override
  public boolean keepsValues() {
    return statements == 0;
  }

  @Override
  public void ran(Statement statement) {
    if (statements == 0) {
      first = statement.replay();
    }
    ran(statement.reason().toString(), statement.sql(), statement.rowsOut());
  }

  /** A statement ran that no reader tells of. */
  public void ran(String reason, String sql, int rowsOut) {
    statements++;
    rows += rowsOut;
    asked.merge(new Asked(reason, sql), 1, Integer::sum);
    if (isTimeUp.getAsBoolean()) {
      throw new TimeIsUp();
    }
  }

  public int statements() {
    return statements;
  }

  /** How many rows came, each as often as it came. */
  public long rows() {
    return rows;
  }

  /** The first statement, to be explained. */
  public Optional<Replay> first() {
    return first;
  }

  /** The texts that ran, as those of a way. */
  public List<Text> texts(String way) {
    return asked.entrySet().stream()
        .map(each -> new Text(way, reason(each.getKey(), each.getValue()), each.getKey().sql()))
        .toList();
  }

  private static String reason(Asked asked, int times) {
    return times == 1
        ? asked.reason()
        : String.format(Locale.ROOT, "%s, %,d times", asked.reason(), times);
  }
}
