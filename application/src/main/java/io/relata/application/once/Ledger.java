package io.relata.application.once;

import java.util.Optional;

/**
 * Keeps answers under the keys of their requests, for a time. Each call is part of the unit of work
 * at hand, and shares its fate: what is undone was never claimed and never kept.
 */
public interface Ledger {

  /**
   * Claims a key until the unit of work ends. Where another unit has claimed it, waits until that
   * one has ended.
   *
   * @return what is kept under the key already; nothing where the key is claimed now
   */
  Optional<Kept> claim(Claim claim);

  /**
   * Keeps the answer to a request whose key the unit of work has claimed. A key that is claimed and
   * gets no answer can be claimed anew.
   *
   * @throws IllegalStateException where the key was not claimed
   */
  void keep(Claim claim, Answer answer);
}
