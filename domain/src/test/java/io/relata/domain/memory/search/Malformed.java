package io.relata.domain.memory.search;

/** An expression that can not be read. */
final class Malformed extends Exception {

  private static final long serialVersionUID = 1;
}
