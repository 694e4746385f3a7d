package io.relata.domain.memory.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is searched for, taken apart. */
sealed interface Sought {

  /** No word at all: nothing is found, and what it is joined with does without it. */
  record Nothing() implements Sought {}

  /** One word; with any ending where it stands for a beginning. */
  record Word(String text, Extent extent) implements Sought {

    boolean is(String word) {
      return extent == Extent.WHOLE ? word.equals(text) : word.startsWith(text);
    }
  }

  /** How much of a word is given. */
  enum Extent {
    WHOLE,
    BEGINNING
  }

  record Without(Sought part) implements Sought {}

  record Both(Sought one, Sought other) implements Sought {}

  record Either(Sought one, Sought other) implements Sought {}

  /** One thing, and the other so many words further on. */
  record Then(Sought one, Sought other, int distance) implements Sought {}

  /** The words of a text, each joined to the next. */
  static Sought words(String text, Extent extent, Join join) {
    return Words.of(text).stream()
        .<Sought>map(word -> new Word(word, extent))
        .reduce(join::of)
        .orElseGet(Nothing::new);
  }

  static Sought without(Sought part) {
    return part instanceof Nothing ? part : new Without(part);
  }

  /** How two parts become one. */
  interface Join {

    Join BOTH = (one, other) -> joined(one, other, new Both(one, other));
    Join EITHER = (one, other) -> joined(one, other, new Either(one, other));

    static Join then(int distance) {
      return (one, other) -> joined(one, other, new Then(one, other, distance));
    }

    private static Sought joined(Sought one, Sought other, Sought both) {
      if (one instanceof Nothing) {
        return other;
      }
      return other instanceof Nothing ? one : both;
    }

    Sought of(Sought one, Sought other);
  }

  default boolean isIn(List<String> words) {
    return switch (this) {
      case Nothing() -> false;
      case Word word -> words.stream().anyMatch(word::is);
      case Without(var part) -> !part.isIn(words);
      case Both(var one, var other) -> one.isIn(words) && other.isIn(words);
      case Either(var one, var other) -> one.isIn(words) || other.isIn(words);
      case Then _ -> placesIn(words).areAny();
    };
  }

  private Places placesIn(List<String> words) {
    return switch (this) {
      case Nothing() -> Places.at(Set.of());
      case Word word -> Places.at(places(word, words));
      case Without(var part) -> part.placesIn(words).not();
      case Both(var one, var other) -> one.placesIn(words).and(other.placesIn(words));
      case Either(var one, var other) -> one.placesIn(words).or(other.placesIn(words));
      case Then(var one, var other, var distance) ->
          one.placesIn(words).followedBy(other.placesIn(words), distance);
    };
  }

  private static Set<Integer> places(Word word, List<String> words) {
    return IntStream.range(0, words.size())
        .filter(place -> word.is(words.get(place)))
        .boxed()
        .collect(Collectors.toSet());
  }
}
