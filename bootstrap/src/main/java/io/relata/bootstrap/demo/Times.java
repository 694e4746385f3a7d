package io.relata.bootstrap.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** When things happened: from the beginning of 2023 to the middle of 2026, more and more often. */
final class Times {

  static final Instant FIRST = Instant.parse("2023-01-01T00:00:00Z");
  static final Instant LAST = Instant.parse("2026-07-01T00:00:00Z");

  private static final long SPAN = ChronoUnit.MICROS.between(FIRST, LAST);
  private static final long JITTER = ChronoUnit.HOURS.getDuration().toNanos() / 1_000 * 36;
  private static final long REPLIES = Duration.ofDays(30).toNanos() / 1_000;

  private Times() {}

  /** When the row with this number out of so many came to be. Later rows are mostly later. */
  static Instant of(Dice dice, long number, long size) {
    double passed = (number + 0.5) / size;
    long micros = (long) (SPAN * StrictMath.cbrt(passed * passed));
    micros += (long) ((dice.fraction() - 0.5) * JITTER);
    return rounded(dice, Math.clamp(micros, 0, SPAN - 1));
  }

  /** A while after, mostly soon. */
  static Instant after(Instant earlier, Dice dice) {
    double delay = dice.fraction();
    long micros = (long) (REPLIES * delay * delay * delay * delay);
    return rounded(dice, ChronoUnit.MICROS.between(FIRST, earlier) + micros);
  }

  /** Some are scheduled for the hour or the day, so that there are ties; most keep microseconds. */
  private static Instant rounded(Dice dice, long micros) {
    Instant exact = FIRST.plus(micros, ChronoUnit.MICROS);
    return switch (dice.below(20)) {
      case 0 -> exact.truncatedTo(ChronoUnit.DAYS);
      case 1, 2 -> exact.truncatedTo(ChronoUnit.HOURS);
      case 3, 4, 5, 6, 7, 8, 9 -> exact.truncatedTo(ChronoUnit.SECONDS);
      default -> exact;
    };
  }
}
