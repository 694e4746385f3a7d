package io.relata.http.language;

import java.util.Optional;
import java.util.function.Function;

/**
 * A function over many rows, as it was written: {@code amount.sum()}, {@code count()}.
 *
 * @param field what it is made of, where something stands before the point
 */
record Call(Optional<Name> field, Name function) {

  private static final String BRACKETS = "()";

  /** The call that begins with a name which was read already, where it is one. */
  static Optional<Call> beginningWith(Name name, Scanner text) {
    if (text.takes(BRACKETS)) {
      return Optional.of(new Call(Optional.empty(), name));
    }
    int mark = text.mark();
    if (text.takes('.')) {
      Spot spot = text.spot();
      String word = text.until(".(),:");
      if (Operator.named(word).isEmpty() && text.takes(BRACKETS)) {
        return Optional.of(of(name, new Name(word.strip(), Name.Style.BARE, spot)));
      }
    }
    text.backTo(mark);
    return Optional.empty();
  }

  /** The call that must follow a field and a point. */
  static Call onField(Name field, Scanner text) {
    text.expect('.', "a point and a function");
    Call call = of(field, text.name("a function, as in amount.sum()"));
    if (!text.takes(BRACKETS)) {
      throw text.unexpected("empty brackets behind a function, as in amount.sum()");
    }
    return call;
  }

  /**
   * What stands in the brackets of a relation: {@code count}, {@code amount.sum}, where the
   * function may have brackets of its own.
   *
   * @param withoutFunction refuses what is only a field
   */
  static Call inBrackets(Scanner text, Function<Name, ? extends RuntimeException> withoutFunction) {
    text.enter("count or a field and a function in brackets, as in (count) or (amount.sum)");
    Name first = text.name("count or a field and a function, as in amount.sum");
    Call call =
        text.takes('.')
            ? of(first, text.name("a function, as in amount.sum"))
            : new Call(Optional.empty(), first);
    boolean called = text.takes(BRACKETS);
    if (call.field().isEmpty() && !called && !Aggregates.isFunction(first)) {
      throw withoutFunction.apply(first);
    }
    text.leave("a closing bracket");
    return call;
  }

  static Call of(Name field, Name function) {
    return new Call(Optional.of(field), function);
  }

  /** Where it begins. */
  Spot spot() {
    return field.orElse(function).spot();
  }

  @Override
  public String toString() {
    return Excerpt.bare(field.map(of -> of.text() + ".").orElse("") + function.text() + BRACKETS);
  }
}
