package io.relata.http.language;

import io.relata.domain.model.Condition;
import io.relata.domain.model.Relation;
import io.relata.domain.model.ToOne;
import io.relata.domain.query.Include;
import io.relata.domain.query.Include.Need;
import io.relata.http.view.View;

/** A relation that was selected, with what is asked of its rows. */
record Branch<T, U>(
    String name, Relation<T, U> relation, Manner manner, Need need, Draft<U> draft) {

  /** How the related rows are shown. */
  enum Manner {
    NESTED,
    SPREAD
  }

  /**
   * Whether anything of it is shown. What is not shown is not loaded either; it still filters, and
   * its conditions can still be asked about.
   */
  boolean isShown() {
    return draft.showsAnything();
  }

  boolean isHiddenDemand() {
    return !isShown() && need == Need.REQUIRED;
  }

  Include<T, U> include() {
    return new Include<>(name, relation, draft.query(), need);
  }

  /** There is a related row that fits all that is asked of it. */
  Condition<T> isThere() {
    return relation.some(draft.query().wholeCondition());
  }

  View.Part part(int place) {
    View view = draft.view();
    if (manner == Manner.SPREAD) {
      return new View.Spread(place, view);
    }
    return relation instanceof ToOne
        ? new View.OfOne(name, place, view)
        : new View.OfMany(name, place, view);
  }
}
