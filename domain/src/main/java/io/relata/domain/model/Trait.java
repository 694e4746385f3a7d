package io.relata.domain.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** What holds of a field besides its type, in the domain and in the database alike. */
public sealed interface Trait {

  /** Text of at most so many characters (code points, as the database counts them). */
  record AtMost(int length) implements Trait {}

  /** No two rows have the same value. */
  record Unique() implements Trait {}

  /** A number greater than the bound. */
  record Above(BigDecimal bound) implements Trait {}

  /** A number no less than the bound. */
  record AtLeast(BigDecimal bound) implements Trait {}

  /**
   * A decimal number with so many digits in all and so many behind the point; zeros at its end
   * count for nothing.
   */
  record Digits(int precision, int scale) implements Trait {

    boolean fits(BigDecimal number) {
      BigDecimal exact = number.stripTrailingZeros();
      int before = exact.signum() == 0 ? 0 : exact.precision() - exact.scale();
      return exact.scale() <= scale && before <= precision - scale;
    }

    /** The same number with all digits behind the point, where it fits. */
    BigDecimal filled(BigDecimal number) {
      return fits(number) ? number.setScale(scale) : number;
    }
  }

  /**
   * Text that has the form a LIKE pattern describes.
   *
   * @param refusal what to say of text that has not: "is no e-mail address"
   */
  record Form(String pattern, String refusal) implements Trait {

    public boolean fits(String text) {
      return new LikePattern(pattern, Letters.EXACT).fits(text);
    }
  }

  /** Text that is one of these. */
  record OneOf(List<String> texts) implements Trait {

    public OneOf {
      texts = List.copyOf(texts);
    }

    /** What to say of text that is another. */
    public String refusal() {
      return "is none of " + String.join(", ", texts);
    }
  }

  /** A value that the rules of a context make where a new row brings none. */
  record Made() implements Trait {}

  /**
   * A value that callers neither give nor change.
   *
   * @param refusal what to say of one that is given all the same: "is the price of the product"
   */
  record NotGiven(String refusal) implements Trait {}

  /** The value a new row gets when none is given. */
  record Default(Initial initial) implements Trait {}

  /** Where a default comes from. */
  sealed interface Initial permits Usual, Given {}

  /** The values that are usual by default, some of which are made anew for each row. */
  enum Usual implements Initial {
    TRUE,
    FALSE,
    ZERO,
    NOW,
    TODAY,
    GENERATED
  }

  /** One text for all rows. */
  record Given(String text) implements Initial {}

  static Trait atMost(int length) {
    return new AtMost(length);
  }

  static Trait unique() {
    return new Unique();
  }

  /** Text of at least one character. */
  static Trait notEmpty() {
    return new Form("_%", "is empty");
  }

  /** Text that names a constant. */
  static <E extends Enum<E>> Trait oneOf(Class<E> constants) {
    return new OneOf(Stream.of(constants.getEnumConstants()).map(Type::name).toList());
  }

  static Trait above(long bound) {
    return new Above(BigDecimal.valueOf(bound));
  }

  static Trait atLeast(long bound) {
    return new AtLeast(BigDecimal.valueOf(bound));
  }

  static Trait digits(int precision, int scale) {
    return new Digits(precision, scale);
  }

  static Trait made() {
    return new Made();
  }

  static Trait notGiven(String refusal) {
    return new NotGiven(refusal);
  }

  static Trait byDefault(Initial initial) {
    return new Default(initial);
  }

  /** The constant for all rows. */
  static Initial given(Enum<?> constant) {
    return new Given(Type.name(constant));
  }
}
