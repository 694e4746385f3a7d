package io.relata.domain.planted;

import java.time.Instant;

/** Nobody can say what time it is here. */
public record DomainThatReadsTheClock(Instant at) {

  public static DomainThatReadsTheClock now() {
    return new DomainThatReadsTheClock(Instant.now());
  }
}
