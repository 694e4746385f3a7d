package io.relata.domain.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A field that is stored as text and so can be searched by pattern. */
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
}
