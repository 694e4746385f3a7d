package io.relata.http.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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

  private static final Map<String, Word> BY_NAME =
      Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Word::toString, word -> word));

  private final String written = written();

  static Optional<Word> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
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
    return written;
  }

  private String written() {
    String name = name().toLowerCase(Locale.ROOT);
    return name.startsWith("not_") ? name.replace('_', '.') : name;
  }
}
