package io.relata.http.exchange;

import io.relata.application.shadow.Recording;
import java.time.Duration;

/** Where the time of a request went, as the {@code Server-Timing} header tells it. */
record Timings(Duration parse, Duration waiting, Duration sql, int statements, Duration render) {

  static Timings of(Duration parse, Recording recording, Duration render) {
    return new Timings(parse, recording.waited(), recording.spent(), recording.ran(), render);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(96);
    append(text.append("parse;dur="), parse);
    append(text.append(", wait;dur="), waiting);
    append(text.append(", sql;dur="), sql);
    text.append(";desc=\"").append(statements).append(" statements\"");
    append(text.append(", render;dur="), render);
    return text.toString();
  }

  /** In milliseconds with two places. A formatter would cost more than all the rest. */
  private static void append(StringBuilder text, Duration duration) {
    long hundredths = (duration.toNanos() + 5_000) / 10_000;
    text.append(hundredths / 100).append('.');
    text.append(hundredths / 10 % 10).append(hundredths % 10);
  }
}
