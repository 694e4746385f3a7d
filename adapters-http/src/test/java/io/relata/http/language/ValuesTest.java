package io.relata.http.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.domain.model.Comparison;
import io.relata.http.problem.Kind;
import io.relata.http.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values of every kind, as they may be written and as they may not. */
class ValuesTest {

  @ParameterizedTest(name = "{0}: {1} is {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          flag   | true                                 | true
          flag   | F                                    | false
          flag   | yes                                  | true
          flag   | off                                  | false
          flag   | 1                                    | true
          number | -2147483648                          | -2147483648
          number | +7                                   | 7
          id     | 9223372036854775807                  | 9223372036854775807
          price  | 12.50                                | 12.50
          price  | -0.000000000000000000001             | -1E-21
          price  | 1e3                                  | 1E+3
          day    | 2024-02-29                           | 2024-02-29
          day    | +12345-01-01                         | +12345-01-01
          hour   | 12:30                                | 12:30
          hour   | 12:30:00.1234567                     | 12:30:00.123456
          moment | 2025-01-31T12:30:00Z                 | 2025-01-31T12:30:00Z
          moment | 2025-01-31t12:30:00z                 | 2025-01-31T12:30:00Z
          moment | 2025-01-31 12:30                     | 2025-01-31T12:30:00Z
          moment | 2025-01-31                           | 2025-01-31T00:00:00Z
          moment | 2025-01-31T12:30:00.1234567Z         | 2025-01-31T12:30:00.123456Z
          moment | 2025-01-31T12:30:00+02:00            | 2025-01-31T10:30:00Z
          moment | 2025-01-31T12:30:00-0230             | 2025-01-31T15:00:00Z
          moment | 2025-01-31T12:30:00+02               | 2025-01-31T10:30:00Z
          moment | -0044-03-15T12:00:00Z                | -0044-03-15T12:00:00Z
          code   | 123E4567-e89b-12d3-a456-426614174000 | 123e4567-e89b-12d3-a456-426614174000
          """)
  void reads(String field, String written, String value) {
    assertThat(Reading.query(Kinds.ENTITY, field + "=eq." + written).condition())
        .isInstanceOfSatisfying(
            Comparison.class, compared -> assertThat(compared.value()).hasToString(value));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          id     | abc
          id     | ''
          id     | 1.5
          id     | 9223372036854775808
          id     | ٣
          id     | 1e3
          id     | 0x10
          id     | null
          id     | NaN
          number | 2147483648
          number | --1
          flag   | maybe
          flag   | o
          flag   | ''
          flag   | 2
          price  | 1,5
          price  | NaN
          price  | Infinity
          price  | 1e999999999
          price  | 1e-999999999
          price  | 1e99999999999
          price  | ٣
          day    | 2025-02-30
          day    | 2025-13-01
          day    | 31.01.2025
          day    | yesterday
          day    | +999999999-01-01
          day    | 12345-01-01
          hour   | 25:00
          hour   | 12
          hour   | 12:30:00Z
          moment | 2025-01-31T
          moment | 2025-01-31T25:00:00Z
          moment | 2025-01-31T12:30:00+
          moment | 2025-01-31T12:30:00+25:00
          moment | 2025-01-31T12:30:00Zulu
          moment | 2025-01-31T12:30:00[Europe/Berlin]
          moment | +999999999-12-31T23:59:59Z
          moment | infinity
          moment | now
          moment | T
          moment | 1738326600
          code   | 1-1-1-1-1
          code   | 123e4567e89b12d3a456426614174000
          code   | 123e4567-e89b-12d3-a456-42661417400g
          """)
  void refusesWithTheFieldAndWhatItTakes(String field, String written) {
    Problem problem = Reading.problem(Kinds.ENTITY, field + "=eq." + written);
    assertThat(problem.kind()).isEqualTo(Kind.WRONG_VALUE);
    assertThat(problem.message())
        .startsWith(field + ", column 4: " + field + " takes a")
        .endsWith("not \"" + written + "\"");
    assertThat(problem.hint()).isPresent();
  }

  @Test
  void aPlusThatWasDecodedToASpaceIsExplained() {
    assertThat(Reading.problem(Kinds.ENTITY, "moment=eq.2025-01-31T12:30:00 02:00").hint())
        .hasValue("a + in an address stands for a space: write %2B");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          a(b|c)*d
          [^]a]+
          []a]
          [[:alpha:]](x)
          [a\\]]
          \\(
          (?:a|b)
          a(?=b)
          (?i)a
          ***=((
          a{2,3}
          |a
          ^$
          """)
  void expressionsThatTheDatabaseTakesAreNeverRefused(String expression) {
    assertThat(Reading.query(Kinds.ENTITY, "\"order\"=match." + expression).condition())
        .hasToString("order ~ '" + expression + "'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          (a        ; a round bracket is never closed
          a)        ; a round bracket was never opened
          [a        ; a square bracket is never closed
          [[:alpha: ; a square bracket is never closed
          a\\       ; it ends with a single backslash
          *a        ; nothing stands before * for it to repeat
          a|+       ; nothing stands before + for it to repeat
          (*)       ; nothing stands before * for it to repeat
          """)
  void expressionsThatCanNotBeAreRefusedWithTheReason(String expression, String reason) {
    Problem problem = Reading.problem(Kinds.ENTITY, "\"order\"=imatch." + expression);
    assertThat(problem.kind()).isEqualTo(Kind.WRONG_VALUE);
    assertThat(problem.message()).endsWith("is no regular expression: " + reason);
  }

  @Test
  void aPatternThatEndsInsideAQuoteIsRefused() {
    assertThat(Reading.problem(Kinds.ENTITY, "\"order\"=like.a\\").message())
        .endsWith("the pattern \"a\\\" ends with a single backslash");
    assertThat(Reading.query(Kinds.ENTITY, "\"order\"=like.a\\\\").condition())
        .hasToString("order like 'a\\\\'");
  }
}
