package io.relata.http.language;

import io.relata.domain.model.All;
import io.relata.domain.model.AnyOf;
import io.relata.domain.model.Condition;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Exists;
import io.relata.domain.model.Field;
import io.relata.domain.model.In;
import io.relata.domain.model.Not;
import java.util.List;

/**
 * The simplest condition that holds of the same rows: without groups of one, groups in groups of
 * their own kind, and negations of negations, none of which an address can tell from what it is
 * simplified to. Where something holds always or never among alternatives, that is said of a field.
 */
final class Simplest<T> {

  private final Field<T, ?> always;

  private Simplest(Field<T, ?> always) {
    this.always = always;
  }

  /** Of conditions on rows, which always have an id. */
  static <T> Simplest<T> ofRows(Entity<T> entity) {
    return new Simplest<>(entity.id());
  }

  /** Of conditions on groups, which always have a number of rows. */
  static <T> Simplest<T> ofGroups(Entity<T> entity) {
    return new Simplest<>(entity.count());
  }

  Condition<T> of(Condition<T> condition) {
    return switch (condition) {
      case All<T>(var parts) ->
          All.of(parts.stream().map(this::of).filter(part -> !part.isAlways()).toList());
      case AnyOf<T>(var parts) when parts.isEmpty() -> never();
      case AnyOf<T>(var parts) -> AnyOf.of(parts.stream().map(this::of).map(this::said).toList());
      case Not<T>(var part) -> said(of(part)).not();
      case Exists<T, ?> exists -> of(exists);
      default -> condition;
    };
  }

  private <U> Condition<T> of(Exists<T, U> exists) {
    Simplest<U> related = ofRows(exists.relation().target());
    return exists.relation().some(related.of(exists.condition()));
  }

  private Condition<T> said(Condition<T> condition) {
    return condition.isAlways() ? never().not() : condition;
  }

  private Condition<T> never() {
    return new In<>(always, List.of());
  }
}
