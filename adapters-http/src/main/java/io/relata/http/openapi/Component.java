package io.relata.http.openapi;

import java.util.Locale;

/** The components of the document: where parts stand that several others refer to. */
enum Component {
  SCHEMAS,
  PARAMETERS,
  HEADERS,
  RESPONSES;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
