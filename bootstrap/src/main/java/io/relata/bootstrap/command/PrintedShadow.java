package io.relata.bootstrap.command;

import io.relata.application.shadow.Recording;
import io.relata.application.shadow.Statement;
import java.time.Duration;
import java.util.Locale;

/** What a request asked of the database, as SQL with comments. */
record PrintedShadow(Recording recording) {

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Statement statement : recording.statements()) {
      text.append(heading(statement)).append('\n');
      text.append(statement.sql().strip()).append("\n\n");
    }
    return text.append(Waterfall.of(recording.statements())).append(sum()).toString();
  }

  private static String heading(Statement statement) {
    return String.format(
        Locale.ROOT,
        "-- %s, trip %d, keys in %d, rows out %d, wait %.2f, execute %.2f, read %.2f ms",
        statement.reason(),
        statement.roundTrip(),
        statement.keysIn(),
        statement.rowsOut(),
        millis(statement.timing().waiting()),
        millis(statement.timing().executing()),
        millis(statement.timing().reading()));
  }

  private static double millis(Duration time) {
    return time.toNanos() / 1e6;
  }

  private String sum() {
    return String.format(
        Locale.ROOT, "-- statements %s (ran/budget), trips %d", recording, recording.roundTrips());
  }
}
