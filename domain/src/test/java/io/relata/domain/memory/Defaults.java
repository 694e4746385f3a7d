package io.relata.domain.memory;

import io.relata.domain.model.Trait.Initial;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** The values that a database would give by default. */
final class Defaults {

  private Defaults() {}

  static Object of(Initial initial, Clock clock) {
    return switch (initial) {
      case TRUE -> true;
      case FALSE -> false;
      case ZERO -> 0;
      case NOW -> clock.instant();
      case TODAY -> LocalDate.now(clock);
      case GENERATED -> UUID.randomUUID();
    };
  }
}
