package io.relata.http.exchange;

import io.relata.application.shadow.Recording;
import io.relata.application.shadow.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Where the time of a request went, as the {@code Server-Timing} header tells it. */
record Timings(Duration parse, Duration waiting, Duration sql, int statements, Duration render) {

  static Timings of(Duration parse, Recording recording, Duration render) {
    List<Statement> statements = recording.statements();
    Duration waiting = Duration.ZERO;
    Duration sql = Duration.ZERO;
    int trip = 0;
    for (Statement statement : statements) {
      // Statements of one trip wait and execute together.
      if (statement.roundTrip() != trip) {
        trip = statement.roundTrip();
        waiting = waiting.plus(statement.timing().waiting());
        sql = sql.plus(statement.timing().executing());
      }
      sql = sql.plus(statement.timing().reading());
    }
    return new Timings(parse, waiting, sql, recording.ran(), render);
  }

  @Override
  public String toString() {
    return "parse;dur=%s, wait;dur=%s, sql;dur=%s;desc=\"%d statements\", render;dur=%s"
        .formatted(millis(parse), millis(waiting), millis(sql), statements, millis(render));
  }

  private static String millis(Duration duration) {
    return String.format(Locale.ROOT, "%.2f", duration.toNanos() / 1e6);
  }
}
