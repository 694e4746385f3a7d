package io.relata.domain.memory;

import io.relata.domain.model.Scalar;
import io.relata.domain.model.Trait;
import io.relata.domain.model.Trait.Initial;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** The values that a database would give by default. */
final class Defaults {

  private Defaults() {}

  static Object of(Initial initial, Scalar scalar, Clock clock) {
    return switch (initial) {
      case Trait.Usual.TRUE -> true;
      case Trait.Usual.FALSE -> false;
      case Trait.Usual.ZERO -> zero(scalar);
      case Trait.Usual.NOW -> clock.instant();
      case Trait.Usual.TODAY -> LocalDate.now(clock);
      case Trait.Usual.GENERATED -> UUID.randomUUID();
      case Trait.Given(var text) -> text;
    };
  }

  private static Object zero(Scalar scalar) {
    return switch (scalar) {
      case NUMERIC -> BigDecimal.ZERO;
      case BIGINT -> 0L;
      default -> 0;
    };
  }
}
