package io.relata.application.write;

/**
 * The identity of a row that is not known yet.
 *
 * @param of where the row is said, or its name; the same wherever the row is the same
 */
record StillToCome(Object of) {}
