package io.relata.domain.model;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The rows of an entity as a collection that can be added to, changed and removed from, always many
 * at once. Reading is a {@code Reader}'s business.
 *
 * <p>It keeps the rules of fields, and those between rows: no two rows with one unique value, no
 * reference to a row that is not there, and each declared deletion. It ends the work with {@link
 * Refused} where one is broken, and then has changed nothing. The violation names the field.
 *
 * @param <T> the entity
 */
public interface Repository<T> {

  /**
   * How far beyond the last identity another may be given: some, so that rows can be taken over
   * from elsewhere, but not so many that one mistake uses up all there are.
   */
  long FURTHEST = 1_000_000;

  /**
   * Adds rows and gives them back with their identities and defaults, in the order they came in.
   */
  List<T> add(Collection<NewRow<T>> added);

  /**
   * Adds rows, except where there is one already that has the same value of a key; a row without
   * that value is always added. New identities may be given where they are the key, up to {@link
   * #FURTHEST} beyond the last one.
   *
   * @param key the identity, or a field of which no two rows have the same value
   * @return the rows that were added or changed, in the order they came in
   */
  List<Put<T>> put(Collection<NewRow<T>> rows, Field<T, ?> key, Resolution resolution);

  /**
   * The identities of the rows that fit, in ascending order. Until the work ends, nobody else
   * changes or removes them.
   */
  Set<Id<T>> hold(Condition<T> condition);

  /** Makes the same change to each of the rows that is there; says how many were. */
  int change(Set<Id<T>> ids, Change<T> change);

  /**
   * Removes each of the rows that is there, and does to what belongs to them as declared; says how
   * many were there.
   */
  int remove(Set<Id<T>> ids);
}
