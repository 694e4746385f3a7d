package io.relata.http.language;

import io.relata.domain.model.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The operator of a filter with what stands before and behind its name: {@code not.like(any)}.
 *
 * @param name as written
 * @param bracketed what stands in brackets behind the name
 */
record Asking(Sense sense, Name name, Optional<Name> bracketed) {

  /** Whether the filter is meant as it stands or negated. */
  enum Sense {
    PLAIN,
    NEGATED
  }

  /** How an operator goes with a list of values. */
  enum Quantity {
    ONE,
    ANY,
    ALL
  }

  static Asking read(Scanner text) {
    Sense sense = text.takes("not.") ? Sense.NEGATED : Sense.PLAIN;
    Spot spot = text.spot();
    String word = text.until(".(),");
    if (word.isEmpty() || text.isAtEnd() || text.sees(',') || text.sees(')')) {
      throw withoutOperator(spot, word);
    }
    Name name = new Name(word, Name.Style.BARE, spot);
    Optional<Name> bracketed = Optional.empty();
    if (text.takes('(')) {
      bracketed = Optional.of(text.name("any, all or a language"));
      text.expect(')', "a closing bracket");
    }
    text.expect('.', "a point between the operator and its value");
    return new Asking(sense, name, bracketed);
  }

  private static RuntimeException withoutOperator(Spot spot, String found) {
    return spot.malformed(
            "found "
                + (found.isEmpty() ? "no operator" : Excerpt.of(found))
                + ", expected an operator, a point and a value, as in eq."
                + (found.isEmpty() ? "1" : "… or in.(…)"))
        .withHint("the operators are " + String.join(", ", Operator.names()))
        .rejection();
  }

  Operator operator() {
    NotOffered.refuseOperator(name.text(), name.spot());
    return Operator.named(name.text()).orElseThrow(this::unknown);
  }

  private RuntimeException unknown() {
    return name.spot()
        .malformed("there is no operator " + name)
        .withHint(Nearest.hint(name.text(), Operator.names(), "the operators are "))
        .rejection();
  }

  /** The quantity, of an operator that takes one. */
  Quantity quantity(Operator operator) {
    if (bracketed.isEmpty()) {
      return Quantity.ONE;
    }
    Name in = bracketed.get();
    if (!operator.takesLists()) {
      throw in.spot()
          .malformed(operator + " takes nothing in brackets before its point")
          .rejection();
    }
    if (!in.isWord("any") && !in.isWord("all")) {
      throw in.spot().malformed("found " + in + ", expected any or all").rejection();
    }
    return Quantity.valueOf(in.text().toUpperCase(Locale.ROOT));
  }

  /** The language of words, of an operator that searches for them. */
  Language language() {
    return bracketed.map(Asking::language).orElse(Language.SIMPLE);
  }

  private static Language language(Name name) {
    List<String> known = Arrays.stream(Language.values()).map(Language::label).toList();
    return Language.of(name.text().toLowerCase(Locale.ROOT))
        .orElseThrow(
            () ->
                name.spot()
                    .malformed("there is no language " + name)
                    .withHint(Nearest.hint(name.text(), known, "the languages are "))
                    .rejection());
  }
}
