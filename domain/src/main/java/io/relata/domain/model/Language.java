package io.relata.domain.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The languages whose words a text search can take for the same word in all their forms: those that
 * PostgreSQL knows by itself from version 14 on, under their names here. A closed list, so that a
 * name from input is either one of these or refused.
 */
public enum Language {
  /** None: words are the same when their letters are, capital or small. */
  SIMPLE,
  ARABIC,
  ARMENIAN,
  BASQUE,
  CATALAN,
  DANISH,
  DUTCH,
  ENGLISH,
  FINNISH,
  FRENCH,
  GERMAN,
  GREEK,
  HINDI,
  HUNGARIAN,
  INDONESIAN,
  IRISH,
  ITALIAN,
  LITHUANIAN,
  NEPALI,
  NORWEGIAN,
  PORTUGUESE,
  ROMANIAN,
  RUSSIAN,
  SERBIAN,
  SPANISH,
  SWEDISH,
  TAMIL,
  TURKISH,
  YIDDISH;

  private static final Map<String, Language> BY_LABEL =
      Arrays.stream(values()).collect(Collectors.toMap(Language::label, Function.identity()));

  private final String label = name().toLowerCase(Locale.ROOT);

  /** How the language is written, in messages and in SQL. */
  public String label() {
    return label;
  }

  /** The language of a name, where there is one: {@code english}. */
  public static Optional<Language> of(String label) {
    return Optional.ofNullable(BY_LABEL.get(label));
  }
}
