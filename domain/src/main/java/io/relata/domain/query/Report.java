package io.relata.domain.query;

/**
 * A question about groups that a context answers under a name, with a row at the end that speaks of
 * all rows together.
 *
 * @param name what it is called, in small letters: {@code by-month}
 */
public record Report<T>(String name, Query<T> query) {

  public Report {
    if (!query.isGrouped() || query.keys().isEmpty()) {
      throw new IllegalArgumentException("the report " + name + " has no groups: " + query);
    }
    for (Include<T, ?> include : query.includes()) {
      if (include.query().fields().size() != 1 || !include.query().includes().isEmpty()) {
        throw new IllegalArgumentException(
            "the report " + name + " asks for more than one field of " + include.relation());
      }
    }
  }

  /** The context whose rows it is about. */
  public String context() {
    return query.entity().name().context();
  }
}
