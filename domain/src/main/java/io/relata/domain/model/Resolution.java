package io.relata.domain.model;

/** What becomes of a row that is there already when another one is put in its place. */
public enum Resolution {
  /** It stays as it is. */
  KEEP,
  /** It takes over the values that the other names. */
  MERGE,
  /** It becomes the other, but for its identity. */
  REPLACE
}
