package io.relata.domain.model;

/**
 * The identity of a row of one entity. The type parameter keeps a post's id from being taken for an
 * author's.
 *
 * @param <T> the entity that is identified
 */
public record Id<T>(long value) implements Comparable<Id<T>> {

  public static <T> Id<T> of(long value) {
    return new Id<>(value);
  }

  @Override
  public int compareTo(Id<T> other) {
    return Long.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
