package io.relata.domain.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What each trait asks of a value. */
final class Rules {

  private Rules() {}

  /** A rule that a value broke, not yet tied to a field. */
  record Broken(String rule, String message) {

    Violation at(String field) {
      return new Violation(field, rule, message);
    }
  }

  static Optional<Broken> broken(Trait trait, Object value) {
    return switch (trait) {
      case Trait.AtMost(int length) ->
          refuse(
              value instanceof String text && text.codePointCount(0, text.length()) > length,
              "length",
              "is longer than " + length + " characters");
      case Trait.Above(BigDecimal bound) ->
          refuse(
              compare(value, bound) <= 0, "range", "is not greater than " + bound.toPlainString());
      case Trait.AtLeast(BigDecimal bound) ->
          refuse(compare(value, bound) < 0, "range", "is less than " + bound.toPlainString());
      case Trait.Digits digits ->
          refuse(
              value instanceof BigDecimal number && !digits.fits(number),
              "digits",
              "has more than "
                  + (digits.precision() - digits.scale())
                  + " digits before or "
                  + digits.scale()
                  + " behind the point");
      case Trait.Form form ->
          refuse(value instanceof String text && !form.fits(text), "form", form.refusal());
      case Trait.OneOf oneOf ->
          refuse(
              value instanceof String text && !oneOf.texts().contains(text),
              "choice",
              oneOf.refusal());
      // Uniqueness is a matter between rows, and where a value comes from is none of it.
      case Trait.Unique(), Trait.Default(var _), Trait.Made(), Trait.NotGiven(var _) ->
          Optional.empty();
    };
  }

  /** What a new plain value of a field breaks. */
  static List<Violation> violations(Field<?, ?> field, Object plain) {
    Object stored;
    try {
      stored = field.scalar().stored(plain);
    } catch (IllegalArgumentException unstorable) {
      return List.of(new Violation(field.name(), "value", String.valueOf(unstorable.getMessage())));
    }
    return field.traits().stream()
        .flatMap(trait -> broken(trait, stored).stream())
        .map(broken -> broken.at(field.name()))
        .toList();
  }

  /** What to say of values that a caller gave which are not theirs to give. */
  static List<Violation> notGiven(Collection<? extends Field<?, ?>> given) {
    List<Violation> found = new ArrayList<>();
    for (Field<?, ?> field : given) {
      field
          .trait(Trait.NotGiven.class)
          .map(trait -> new Violation(field.name(), Violation.GENERATED, trait.refusal()))
          .ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Broken> refuse(boolean broken, String rule, String message) {
    return broken ? Optional.of(new Broken(rule, message)) : Optional.empty();
  }

  private static int compare(Object value, BigDecimal bound) {
    return new BigDecimal(value.toString()).compareTo(bound);
  }
}
