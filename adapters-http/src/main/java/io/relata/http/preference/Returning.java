package io.relata.http.preference;

/** What a request that writes is answered. */
public enum Returning {
  /** Nothing but that it was done. */
  MINIMAL,
  /** Where the row is. */
  HEADERS_ONLY,
  /** The rows, as a select shows them. */
  REPRESENTATION
}
