package io.relata.domain.planted;

import java.util.UUID;

/** Makes its identity up. */
public record DomainThatTakesAnyUuid(UUID id) {

  public DomainThatTakesAnyUuid() {
    this(UUID.randomUUID());
  }
}
