package io.relata.http.openapi;

import java.util.Locale;

/** Where parts stand that several others refer to. */
enum Shelf {
  SCHEMAS,
  PARAMETERS,
  HEADERS,
  RESPONSES;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
