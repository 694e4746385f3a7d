package io.relata.http.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The names of parameters that mean something else than a field. */
enum Word {
  SELECT,
  ORDER,
  LIMIT,
  OFFSET,
  AND,
  OR,
  NOT_AND,
  NOT_OR,
  AFTER,
  BEFORE,
  COLUMNS,
  ON_CONFLICT;

  static Optional<Word> named(String name) {
    return Arrays.stream(values()).filter(word -> word.toString().equals(name)).findFirst();
  }

  /** Whether it speaks of the whole request and so has no place behind a relation. */
  boolean isOfRequest() {
    return this == SELECT || this == COLUMNS || this == ON_CONFLICT;
  }

  boolean isCursor() {
    return this == AFTER || this == BEFORE;
  }

  @Override
  public String toString() {
    String name = name().toLowerCase(Locale.ROOT);
    return this == NOT_AND || this == NOT_OR ? name.replace('_', '.') : name;
  }
}
