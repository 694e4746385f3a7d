package io.relata.domain.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A field that is stored as text and so can be searched, by pattern and by words.
 *
 * <p>A search for words that names no language takes {@link Language#SIMPLE}: each server has a
 * language of its own to fall back on, and the same question would be answered by the stems of
 * English here and of German there.
 */
public final class TextField<T, V> extends Field<T, V> {

  TextField(
      EntityName owner,
      String name,
      Type<V> type,
      Presence presence,
      Function<T, Optional<V>> component,
      List<Trait> traits) {
    super(owner, name, type, presence, component, traits);
  }

  /**
   * Fits a pattern in which {@code %} is any run of characters, {@code _} one, and a backslash
   * quotes either.
   */
  public Condition<T> like(String pattern) {
    return new Like<>(this, pattern, Letters.EXACT);
  }

  public Condition<T> likeInAnyCase(String pattern) {
    return new Like<>(this, pattern, Letters.ANY_CASE);
  }

  /** Has a part that matches the regular expression. */
  public Condition<T> matches(String expression) {
    return new Matches<>(this, expression, Letters.EXACT);
  }

  public Condition<T> matchesInAnyCase(String expression) {
    return new Matches<>(this, expression, Letters.ANY_CASE);
  }

  public Condition<T> contains(String part) {
    return like("%" + Like.quoted(part) + "%");
  }

  public Condition<T> startsWith(String beginning) {
    return like(Like.quoted(beginning) + "%");
  }

  public Condition<T> endsWith(String ending) {
    return like("%" + Like.quoted(ending));
  }

  /** Has all of the words, in any order. */
  public Condition<T> hasWords(String words) {
    return hasWords(words, Language.SIMPLE);
  }

  public Condition<T> hasWords(String words, Language language) {
    return new Search<>(this, Search.Way.WORDS, language, words);
  }

  /** Has the words one right after the other. */
  public Condition<T> hasPhrase(String phrase) {
    return hasPhrase(phrase, Language.SIMPLE);
  }

  public Condition<T> hasPhrase(String phrase, Language language) {
    return new Search<>(this, Search.Way.PHRASE, language, phrase);
  }

  /** Is found by what people write to search engines: {@code sql "full text" or index -oracle}. */
  public Condition<T> isFoundBy(String search) {
    return isFoundBy(search, Language.SIMPLE);
  }

  public Condition<T> isFoundBy(String search, Language language) {
    return new Search<>(this, Search.Way.WEB, language, search);
  }

  /** Satisfies an expression over words: {@code (sql | postgres:*) & !oracle}. */
  public Condition<T> satisfies(String expression) {
    return satisfies(expression, Language.SIMPLE);
  }

  public Condition<T> satisfies(String expression, Language language) {
    return new Search<>(this, Search.Way.EXPRESSION, language, expression);
  }
}
