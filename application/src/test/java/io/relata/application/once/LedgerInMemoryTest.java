package io.relata.application.once;

import io.relata.application.work.MemoryUnitOfWork;
import io.relata.application.work.UnitOfWork;
import io.relata.domain.memory.MemoryWorld;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

class LedgerInMemoryTest implements LedgerContract {

  private final SetClock clock = new SetClock();
  private final MemoryWorld world = new MemoryWorld(clock);

  /** A clock that goes only when it is told to. */
  private static final class SetClock extends Clock {

    private Instant now = Instant.parse("2025-01-01T00:00:00Z");

    void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException("it has one zone");
    }
  }

  @Override
  public MemoryWorld world() {
    return world;
  }

  @Override
  public UnitOfWork work() {
    return new MemoryUnitOfWork(world.tables());
  }

  @Override
  public Ledger ledger() {
    return new MemoryLedger(world.tables(), clock, TIME);
  }

  @Override
  public void pass(Duration time) {
    clock.pass(time);
  }
}
