package io.relata.http.language;

import java.util.function.UnaryOperator;

/**
 * What a column is counted in: a parameter's value, its name, or either of them as it came, before
 * it was decoded. Puts it in words only when there is something to complain of.
 */
enum Where {
  VALUE(Excerpt::bare),
  NAME(name -> "the name " + Excerpt.of(name)),
  ENCODED_VALUE(name -> "the encoded value of " + Excerpt.of(name));

  private final UnaryOperator<String> words;

  Where(UnaryOperator<String> words) {
    this.words = words;
  }

  /** The same in words, for a parameter of this name. */
  String of(String parameter) {
    return words.apply(parameter);
  }
}
