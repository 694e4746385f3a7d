package io.relata.application.write;

import io.relata.application.work.UnitOfWork.Ending;
import io.relata.domain.model.Condition;
import io.relata.domain.model.Entity;
import io.relata.domain.query.Row;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;

/**
 * Which rows are to be changed or removed.
 *
 * @param most how many they may be, where that is bounded
 * @param ending whether what is done stands
 * @param expected what must hold of each of them, with all its fields, once they are held
 */
public record Choice<T>(
    Entity<T> entity,
    Condition<T> which,
    OptionalLong most,
    Ending ending,
    Optional<Predicate<Row<T>>> expected) {

  /** Rows of which nothing is expected. */
  public Choice(Entity<T> entity, Condition<T> which, OptionalLong most, Ending ending) {
    this(entity, which, most, ending, Optional.empty());
  }

  /** The same rows, of each of which this must hold. */
  public Choice<T> expecting(Predicate<Row<T>> expectation) {
    return new Choice<>(entity, which, most, ending, Optional.of(expectation));
  }
}
