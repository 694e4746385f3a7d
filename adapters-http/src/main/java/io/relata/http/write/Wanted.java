package io.relata.http.write;

import io.relata.application.work.UnitOfWork.Ending;
import io.relata.application.write.Choice;
import io.relata.application.write.Placement;
import io.relata.domain.model.Condition;
import io.relata.domain.model.Id;
import io.relata.domain.model.Resolution;
import io.relata.domain.query.Row;
import io.relata.http.problem.Kind;
import io.relata.http.problem.Problem;
import io.relata.http.read.Addresses;
import io.relata.http.read.IfMatch;
import io.relata.http.render.Form;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;

/**
 * The rows that a request wants changed or removed: those that fit, or the one at its address.
 *
 * @param id of the one row, where the address names one
 * @param expected the versions of which it must have one, where the request names some
 */
record Wanted<T>(Request<T> request, Optional<Id<T>> id, Optional<IfMatch> expected) {

  static <T> Wanted<T> many(Request<T> request) {
    IfMatch.refuse(request.wire());
    IdempotencyKey.refuse(request.wire());
    return new Wanted<>(request, Optional.empty(), Optional.empty());
  }

  static <T> Wanted<T> one(Request<T> request) {
    IdempotencyKey.refuse(request.wire());
    Id<T> id = Addresses.id(request.wire(), request.entity());
    return new Wanted<>(request, Optional.of(id), IfMatch.of(request.wire()));
  }

  /** Whether it is one row, and what is done to it stands. */
  boolean isOneToStay() {
    return id.isPresent() && request.preferences().ending() == Ending.KEPT;
  }

  /**
   * Where there is nothing to change, none of many rows is changed or shown, as with PostgREST; one
   * is there at its address all the same.
   */
  Wanted<T> unchanged() {
    return id.isPresent() ? this : new Wanted<>(request.ofNoRows(), id, expected);
  }

  Condition<T> which(Condition<T> condition) {
    if (id.isEmpty()) {
      return condition;
    }
    Condition<T> thisOne = request.entity().id().is(id.get());
    return condition.isAlways() ? thisOne : condition.and(thisOne);
  }

  /**
   * The rows as they are chosen.
   *
   * @param most how many of them can be shown
   */
  Choice<T> choice(Condition<T> which, long most) {
    long fewer = Math.min(request.preferences().mostAffected().orElse(Long.MAX_VALUE), most);
    Choice<T> choice =
        new Choice<>(
            request.entity(),
            which,
            fewer < Long.MAX_VALUE ? OptionalLong.of(fewer) : OptionalLong.empty(),
            request.preferences().ending());
    return expected.map(versions -> choice.expecting(versions::names)).orElse(choice);
  }

  /** The one row as it is put at its address. */
  Placement<T> placement() {
    return new Placement<>(
        request.entity(),
        request.entity().id(),
        Resolution.REPLACE,
        expectation(),
        request.preferences().ending());
  }

  private Optional<Predicate<Row<T>>> expectation() {
    if (expected.isPresent()) {
      return Optional.of(expected.get()::names);
    }
    return IfMatch.takesAny(request.wire()) ? Optional.of(row -> true) : Optional.empty();
  }

  /** One row has an address only where it is there. */
  void requireFound(Collection<?> found) {
    if (id.isPresent() && found.isEmpty()) {
      throw Problem.of(
              Kind.NO_SUCH_ROW,
              "there is no row " + id.get() + " in " + request.entity() + " that fits")
          .rejection();
    }
  }

  /** One row that has an address is shown by itself. */
  Form form() {
    return id.isPresent() ? request.form().ofOne() : request.form();
  }
}
