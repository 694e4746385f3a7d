package io.relata.domain.planted;

import java.time.Instant;
import java.util.function.Supplier;

/** Reads the clock without a call to be seen. */
public record DomainThatReadsTheClockByReference(Supplier<Instant> clock) {

  public DomainThatReadsTheClockByReference() {
    this(Instant::now);
  }
}
