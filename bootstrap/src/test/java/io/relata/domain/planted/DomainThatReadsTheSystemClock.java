package io.relata.domain.planted;

import java.time.Clock;

/** Takes a clock, but not one that it was given. */
public record DomainThatReadsTheSystemClock(Clock clock) {

  public DomainThatReadsTheSystemClock() {
    this(Clock.systemUTC());
  }
}
