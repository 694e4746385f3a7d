package io.relata.domain.model;

/**
 * A table of pairs without a life of its own.
 *
 * @param table the context and the name of the table
 * @param near the column for the side that looks
 * @param far the column for the side it sees
 */
public record Link(EntityName table, String near, String far) {

  public Link {
    EntityName.requireName(near);
    EntityName.requireName(far);
    if (near.equals(far)) {
      throw new InconsistentModel(
          "both columns of the link table "
              + table
              + " are named "
              + near
              + ": give one of them another name");
    }
  }

  /** The same pairs seen from the other side. */
  public Link reversed() {
    return new Link(table, far, near);
  }

  @Override
  public String toString() {
    return table + "(" + near + ", " + far + ")";
  }
}
