package io.relata.http.openapi;

import io.relata.domain.model.Trait;
import java.util.Optional;

/** What a new row gets that says nothing of a field. */
final class Usually {

  private Usually() {}

  /** The value, where it is the same for all rows. */
  static Optional<Json> value(Trait.Initial initial) {
    return switch (initial) {
      case Trait.Given(String text) -> Optional.of(new Json.Text(text));
      case Trait.Usual.TRUE -> Optional.of(new Json.Truth(true));
      case Trait.Usual.FALSE -> Optional.of(new Json.Truth(false));
      case Trait.Usual.ZERO -> Optional.of(new Json.Quoted("0"));
      case Trait.Usual.NOW, Trait.Usual.TODAY, Trait.Usual.GENERATED -> Optional.empty();
    };
  }

  /** The value in words, where each row gets another. */
  static Optional<String> said(Trait.Initial initial) {
    return switch (initial) {
      case Trait.Usual.NOW -> Optional.of("By default now.");
      case Trait.Usual.TODAY -> Optional.of("By default today.");
      case Trait.Usual.GENERATED -> Optional.of("By default a new one.");
      case Trait.Usual.TRUE, Trait.Usual.FALSE, Trait.Usual.ZERO -> Optional.empty();
      case Trait.Given _ -> Optional.empty();
    };
  }
}
