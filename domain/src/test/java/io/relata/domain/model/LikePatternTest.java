package io.relata.domain.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.domain.query.Chance;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LikePatternTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "abc, abc",
        "%, abc",
        "%, \"\"",
        "a%c, abbc",
        "a%c, ac",
        "a_c, abc",
        "a_c, a😀c",
        "%b%, abc",
        "%a%a, aba",
        "100\\%, 100%",
        "a\\_b, a_b",
        "a\\\\b, a\\b",
        "\\a, a"
      })
  void aPatternFits(String pattern, String text) {
    assertThat(new LikePattern(pattern, Letters.EXACT).fits(text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "abc, ab",
        "abc, abcd",
        "abc, Abc",
        "\"\", a",
        "_, \"\"",
        "_, ab",
        "a_c, ac",
        "a%c, abcd",
        "100\\%, 100x",
        "a\\_b, axb",
        "%a%a, ab"
      })
  void aPatternDoesNotFit(String pattern, String text) {
    assertThat(new LikePattern(pattern, Letters.EXACT).fits(text)).isFalse();
  }

  @Test
  void lettersOfAnyCaseAreTakenForOneAnother() {
    LikePattern pattern = new LikePattern("äB%", Letters.ANY_CASE);
    assertThat(Stream.of("äb", "ÄB", "Äbc")).allMatch(pattern::fits);
    assertThat(pattern.fits("ab")).isFalse();
    assertThat(new LikePattern("\\A", Letters.ANY_CASE).fits("a")).isTrue();
  }

  @Test
  @Timeout(10)
  void aPatternOfManyRunsIsTriedQuickly() {
    LikePattern pattern = new LikePattern("%a".repeat(50) + "b", Letters.EXACT);
    assertThat(pattern.fits("a".repeat(20_000))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\", "a\\", "a\\\\\\"})
  void aPatternDoesNotEndInsideAQuote(String pattern) {
    assertThatThrownBy(() -> new LikePattern(pattern, Letters.EXACT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the pattern '" + pattern + "' ends with a backslash that quotes nothing");
  }

  @Test
  void aPatternFitsWhatTheSameRegularExpressionMatches() {
    int fitting = 0;
    for (long seed = 0; seed < 10_000; seed++) {
      Chance chance = new Chance(seed);
      List<String> pattern = some(chance, List.of("a", "b", "😀", "%", "_", "\\%", "\\_", "\\\\"));
      String text = String.join("", some(chance, List.of("a", "b", "😀", "%", "_", "\\", "\n")));
      String like = String.join("", pattern);
      String regex = pattern.stream().map(LikePatternTest::regex).collect(Collectors.joining());
      boolean fits = new LikePattern(like, Letters.EXACT).fits(text);
      assertThat(fits)
          .as("seed %d: %s fits %s", seed, Literals.of(like), Literals.of(text))
          .isEqualTo(Pattern.compile(regex, Pattern.DOTALL).matcher(text).matches());
      fitting += fits ? 1 : 0;
    }
    assertThat(fitting).isGreaterThan(400);
  }

  private static List<String> some(Chance chance, List<String> parts) {
    return Stream.generate(() -> chance.of(parts)).limit(chance.upTo(6)).toList();
  }

  private static String regex(String part) {
    return switch (part) {
      case "%" -> ".*";
      case "_" -> ".";
      default ->
          Pattern.quote(part.length() == 2 && part.charAt(0) == '\\' ? part.substring(1) : part);
    };
  }
}
