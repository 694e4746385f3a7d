package io.relata.http.preference;

/** What a row gets for a column that a request names and this row does not. */
public enum Missing {
  /** No value. */
  NULL,
  /** The field's default. */
  DEFAULT
}
