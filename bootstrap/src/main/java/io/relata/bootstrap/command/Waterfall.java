package io.relata.bootstrap.command;

import io.relata.application.shadow.Statement;
import io.relata.application.shadow.Statement.Timing;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** When each statement of a request waited, executed and was read, as bars below each other. */
final class Waterfall {

  private static final int WIDTH = 32;
  private static final String WAIT = "░";
  private static final String EXECUTE = "█";
  private static final String READ = "▒";

  private final StringBuilder text = new StringBuilder();
  private final long whole;
  private long sent;
  private long end;
  private int trip;

  private Waterfall(List<Statement> statements) {
    this.whole = Math.max(1, statements.stream().mapToLong(Waterfall::own).sum());
  }

  /** One line for each statement, with a legend before them; nothing where none ran. */
  static String of(List<Statement> statements) {
    if (statements.isEmpty()) {
      return "";
    }
    Waterfall waterfall = new Waterfall(statements);
    waterfall.text.append("-- %s wait %s execute %s read%n".formatted(WAIT, EXECUTE, READ));
    statements.forEach(waterfall::add);
    return waterfall.text.toString();
  }

  /** No less than what a statement adds to the whole, since those of one trip wait together. */
  private static long own(Statement statement) {
    return total(statement.timing()).toNanos();
  }

  private static Duration total(Timing timing) {
    return timing.waiting().plus(timing.executing()).plus(timing.reading());
  }

  private void add(Statement statement) {
    if (statement.roundTrip() != trip) {
      trip = statement.roundTrip();
      sent = end;
    }
    Timing timing = statement.timing();
    long waited = sent + timing.waiting().toNanos();
    long answered = waited + timing.executing().toNanos();
    long readFrom = Math.max(answered, end);
    end = readFrom + timing.reading().toNanos();
    String bar =
        " ".repeat(at(sent))
            + WAIT.repeat(at(waited) - at(sent))
            + EXECUTE.repeat(Math.max(1, at(answered) - at(waited)))
            + " ".repeat(at(readFrom) - at(answered))
            + READ.repeat(at(end) - at(readFrom));
    text.append(
        String.format(
            Locale.ROOT,
            "-- |%-" + (WIDTH + 1) + "s| %8.2f ms  %s%n",
            bar,
            total(timing).toNanos() / 1e6,
            statement.reason()));
  }

  private int at(long nanoseconds) {
    return Math.toIntExact(nanoseconds * WIDTH / whole);
  }
}
