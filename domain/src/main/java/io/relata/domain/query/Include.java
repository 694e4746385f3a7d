package io.relata.domain.query;

import io.relata.domain.model.Relation;
import io.relata.domain.model.ToOne;

/**
 * A relation that a query asks for: under which name, as which query over its target, and whether
 * rows without a match are dropped.
 */
public record Include<T, U>(String name, Relation<T, U> relation, Query<U> query, Need need) {

  /** What happens to a row that has no related row fitting the condition. */
  public enum Need {
    /** It stays, with nothing there. */
    OPTIONAL,
    /** It is dropped. */
    REQUIRED
  }

  public Include {
    if (!query.entity().equals(relation.target())) {
      throw new IllegalArgumentException(
          relation
              + " leads to "
              + relation.target()
              + ", so it can not be asked for as a query over "
              + query.entity());
    }
    if (relation instanceof ToOne && !query.slice().equals(Slice.WHOLE)) {
      throw new IllegalArgumentException(
          relation + " leads to one row, of which there is no slice");
    }
    if (relation instanceof ToOne && query.isGrouped()) {
      throw new IllegalArgumentException(
          relation + " leads to one row, of which there are no groups");
    }
    if (query.grouping().overall() == Grouping.Overall.ASKED) {
      throw new IllegalArgumentException(
          "only the whole query has an overall row, not the rows of " + relation);
    }
    if (query.counting() != Counting.NONE) {
      throw new IllegalArgumentException(
          "only the rows of the whole query are counted, not those of " + relation);
    }
  }

  static <T, U> Include<T, U> of(Relation<T, U> relation, Query<U> query) {
    return new Include<>(relation.name(), relation, query, Need.OPTIONAL);
  }

  /** The same relation, without which a row stays. */
  Include<T, U> optional() {
    return new Include<>(name, relation, query, Need.OPTIONAL);
  }

  public boolean isRequired() {
    return need == Need.REQUIRED;
  }

  @Override
  public String toString() {
    String shown = name.equals(relation.name()) ? name : name + ":" + relation.name();
    return shown + (isRequired() ? "!" : "") + QueryWords.of(query);
  }
}
