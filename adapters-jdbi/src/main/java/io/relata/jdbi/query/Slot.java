package io.relata.jdbi.query;

import io.relata.domain.model.Scalar;

/**
 * Where a statement takes a value from when it runs. Statements hold slots instead of values, so
 * that one text serves all queries of a form.
 */
sealed interface Slot {

  /** A value in the condition of a node, counted in the order in which conditions are written. */
  record OfCondition(int node, int place) implements Slot {}

  /** A value in what must hold of the groups of a node. */
  record OfHaving(int node, int place) implements Slot {}

  /** A value of the cursor at which a node's slice starts or ends. */
  record OfCursor(int node, int place, Scalar scalar) implements Slot {}

  /** The number of rows that a node's slice passes over. */
  record OfOffset(int node) implements Slot {}

  /** The key of the one parent. */
  record OneKey() implements Slot {}

  /** The keys of all parents. */
  record AllKeys() implements Slot {}
}
