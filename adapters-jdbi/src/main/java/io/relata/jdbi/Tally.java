package io.relata.jdbi;

import io.relata.application.shadow.Touched;
import java.util.List;
import java.util.Optional;

/** Counts the rows that a transaction touches. */
@FunctionalInterface
interface Tally {

  /** Counts nothing. */
  Tally NONE = Optional::empty;

  /** The tables with rows that were touched so far, by name; none where nothing counts them. */
  Optional<List<Touched>> touched();
}
