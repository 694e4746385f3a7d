package io.relata.domain.model;

import java.math.BigDecimal;

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

  /** A decimal number with so many digits in all and so many behind the point. */
  record Digits(int precision, int scale) implements Trait {}

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

  /** The value a new row gets when none is given. */
  record Default(Initial initial) implements Trait {}

  /** Where a default comes from. */
  enum Initial {
    TRUE,
    FALSE,
    ZERO,
    NOW,
    TODAY,
    GENERATED
  }

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

  static Trait byDefault(Initial initial) {
    return new Default(initial);
  }
}
