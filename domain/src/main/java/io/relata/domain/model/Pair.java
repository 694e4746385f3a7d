package io.relata.domain.model;

/**
 * Two rows that a many-to-many relation links.
 *
 * @param near the row that looks
 * @param far the row it sees
 */
public record Pair<T, U>(Id<T> near, Id<U> far) {

  public static <T, U> Pair<T, U> of(Id<T> near, Id<U> far) {
    return new Pair<>(near, far);
  }
}
