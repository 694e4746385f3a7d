package io.relata.domain.model;

import java.util.Set;

/**
 * The pairs of all many-to-many relations, from whichever side they are seen. What is linked can be
 * linked again, and what is not can be unlinked, without any effect.
 *
 * <p>It ends the work with {@link Refused} where a row is to be linked that is not there. The
 * violation names the column of the link table.
 */
public interface Links {

  /** Links the rows of each pair; says how many were not linked before. */
  <T, U> int link(ManyToMany<T, U> relation, Set<Pair<T, U>> pairs);

  /** Takes the rows of each pair apart, and leaves both; says how many were linked. */
  <T, U> int unlink(ManyToMany<T, U> relation, Set<Pair<T, U>> pairs);

  /** Takes a row apart from all others but some; says from how many. */
  <T, U> int unlinkOthers(ManyToMany<T, U> relation, Id<T> row, Set<Id<U>> kept);
}
