package io.relata.jdbi.lab;

import java.sql.SQLException;

/**
 * One of the ways that are compared.
 *
 * @param trial makes it ready for a size
 */
record Way(String name, Trial trial) {

  /** Makes a way ready for a size: finds keys, a place to start from. */
  interface Trial {
    Attempt at(long size) throws SQLException;
  }

  /** What is run again and again. */
  interface Attempt {

    /** Does it once, which is measured. */
    void once(Sample sample) throws SQLException;

    /** Looks closer at what was done, which is not measured. */
    default void afterwards(Sample sample) throws SQLException {}
  }
}
