package io.relata.http.write;

import io.relata.domain.model.Condition;
import io.relata.domain.model.Id;
import io.relata.http.problem.Kind;
import io.relata.http.problem.Problem;
import io.relata.http.render.Form;
import java.util.Collection;
import java.util.Optional;

/**
 * The rows that a request wants changed or removed: those that fit, or the one at its address.
 *
 * @param id of the one row, where the address names one
 */
record Wanted<T>(Request<T> request, Optional<Id<T>> id) {

  Condition<T> which(Condition<T> condition) {
    if (id.isEmpty()) {
      return condition;
    }
    Condition<T> thisOne = request.entity().id().is(id.get());
    return condition.isAlways() ? thisOne : condition.and(thisOne);
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
    Form form = request.form();
    return id.isPresent() ? form.ofOne() : form;
  }
}
