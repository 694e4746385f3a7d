package io.relata.application.once;

import io.relata.domain.memory.Tables;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Answers in memory, beside the rows. Units of work are done one at a time there, so nobody meets a
 * key that another unit has claimed.
 */
public record MemoryLedger(Tables tables, Clock clock, Duration time) implements Ledger {

  /** A key as it is stored, with an answer once there is one. */
  private record Entry(Claim claim, Instant since, Optional<Answer> answer) {}

  @Override
  public Optional<Kept> claim(Claim claim) {
    return tables.work(
        () -> {
          Optional<Kept> kept =
              found(claim)
                  .filter(entry -> entry.since().plus(time).isAfter(clock.instant()))
                  .flatMap(MemoryLedger::kept);
          if (kept.isEmpty()) {
            put(new Entry(claim, clock.instant(), Optional.empty()));
          }
          return kept;
        });
  }

  private static Optional<Kept> kept(Entry entry) {
    return entry.answer().map(answer -> new Kept(entry.claim().fingerprint(), answer));
  }

  @Override
  public void keep(Claim claim, Answer answer) {
    tables.work(
        () -> {
          Entry entry =
              found(claim)
                  .orElseThrow(() -> new IllegalStateException(claim.key() + " is not claimed"));
          put(new Entry(claim, entry.since(), Optional.of(answer)));
          return entry;
        });
  }

  private Optional<Entry> found(Claim claim) {
    return Optional.ofNullable((Entry) beside().get(name(claim)));
  }

  private void put(Entry entry) {
    beside().put(name(entry.claim()), entry);
  }

  private static String name(Claim claim) {
    return "answer " + claim.key();
  }

  private Map<String, Object> beside() {
    return tables.visible().beside();
  }
}
