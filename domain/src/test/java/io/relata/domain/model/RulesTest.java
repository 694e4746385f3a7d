package io.relata.domain.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulesTest {

  @Test
  void lengthIsCountedInCharactersNotInHalvesOfThem() {
    assertKept(Trait.atMost(3), "😀😀😀");
    assertBroken(Trait.atMost(3), "😀😀😀😀", "length", "is longer than 3 characters");
    assertBroken(Trait.atMost(3), "    ", "length", "is longer than 3 characters");
  }

  @Test
  void onlyTheEmptyTextIsEmpty() {
    assertKept(Trait.notEmpty(), " ");
    assertBroken(Trait.notEmpty(), "", "form", "is empty");
  }

  @Test
  void aFormIsTheWholeText() {
    Trait code = new Trait.Form("A-__", "is no code");
    assertKept(code, "A-17");
    assertBroken(code, "A-173", "form", "is no code");
    assertBroken(code, "BA-17", "form", "is no code");
  }

  @Test
  void aBoundIsBrokenByWhatEqualsIt() {
    Trait above = new Trait.Above(new BigDecimal("1E+1"));
    assertKept(above, 11);
    assertKept(above, new BigDecimal("10.001"));
    assertBroken(above, 10L, "range", "is not greater than 10");
    assertBroken(above, new BigDecimal("10.00"), "range", "is not greater than 10");
  }

  @Test
  void aLeastValueIsKeptByWhatEqualsIt() {
    Trait atLeast = new Trait.AtLeast(new BigDecimal("-9.5"));
    assertKept(atLeast, new BigDecimal("-9.50"));
    assertKept(atLeast, -9);
    assertBroken(atLeast, -10L, "range", "is less than -9.5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"123.45", "-123.45", "0", "0.01", "123.4500", "1E+2", "0.000"})
  void digitsThatFit(String number) {
    assertKept(new Trait.Digits(5, 2), new BigDecimal(number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1234", "-1234", "0.001", "123.456", "1E+3"})
  void digitsThatAreTooMany(String number) {
    assertBroken(
        new Trait.Digits(5, 2),
        new BigDecimal(number),
        "digits",
        "has more than 3 digits before or 2 behind the point");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.00", "0.01", "0.99", "-0.5"})
  void nothingNeedStandBeforeThePoint(String number) {
    assertKept(new Trait.Digits(2, 2), new BigDecimal(number));
  }

  @Test
  void aNumberWithoutAFractionNeedsNoDigitsBehindThePoint() {
    assertKept(new Trait.Digits(3, 0), new BigDecimal("999.0"));
    assertBroken(
        new Trait.Digits(3, 0),
        new BigDecimal("999.5"),
        "digits",
        "has more than 3 digits before or 0 behind the point");
  }

  private enum Colour {
    RED,
    GREEN
  }

  @Test
  void aChoiceIsOneOfItsConstants() {
    Trait choice = Trait.oneOf(Colour.class);
    assertKept(choice, "red");
    assertKept(choice, "green");
    assertBroken(choice, "RED", "choice", "is none of red, green");
    assertBroken(choice, "", "choice", "is none of red, green");
  }

  @Test
  void uniquenessAndDefaultsAskNothingOfAValue() {
    assertKept(Trait.unique(), "");
    assertKept(Trait.byDefault(Trait.Usual.TRUE), false);
    assertKept(Trait.byDefault(Trait.given(Colour.RED)), "green");
  }

  private static void assertKept(Trait trait, Object value) {
    assertThat(Rules.broken(trait, value)).isEmpty();
  }

  private static void assertBroken(Trait trait, Object value, String rule, String message) {
    assertThat(Rules.broken(trait, value)).contains(new Rules.Broken(rule, message));
  }
}
