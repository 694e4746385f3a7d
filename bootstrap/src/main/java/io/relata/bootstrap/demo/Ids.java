package io.relata.bootstrap.demo;

import io.relata.domain.model.Id;

/**
 * The identities of an entity's new rows.
 *
 * @param last the highest that is taken
 */
record Ids<T>(long last) {

  /** The identity of the new row with this number, counted from 0. */
  Id<T> of(long number) {
    return new Id<>(last + 1 + number);
  }
}
