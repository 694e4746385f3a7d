package io.relata.http.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.relata.http.language.Parameters.Parameter;
import io.relata.http.problem.Kind;
import io.relata.http.problem.Problem;
import io.relata.http.problem.Rejection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Query strings, decoded into parameters. */
class ParametersTest {

  @Test
  void noQueryStringIsNoParameters() {
    assertThat(Parameters.of(null).all()).isEmpty();
    assertThat(Parameters.of("").all()).isEmpty();
    assertThat(Parameters.of("&&").all()).isEmpty();
  }

  @Test
  void parametersKeepTheirOrderAndMayRepeat() {
    assertThat(Parameters.of("b=1&&a=2&b=3").all())
        .containsExactly(new Parameter("b", "1"), new Parameter("a", "2"), new Parameter("b", "3"));
  }

  @Test
  void escapesAndPlusesAreDecodedInNamesAndValues() {
    assertThat(Parameters.of("a%20b=c+d%2B%3d%26&x=%F0%9F%98%80%c3%A9&y=a=b").all())
        .containsExactly(
            new Parameter("a b", "c d+=&"), new Parameter("x", "😀é"), new Parameter("y", "a=b"));
  }

  @Test
  void aNameWithoutASignHasTheEmptyValue() {
    assertThat(Parameters.of("a&b=").all())
        .isEqualTo(List.of(new Parameter("a", ""), new Parameter("b", "")));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          title=eq.%      | the encoded value of "title", column 4: found "%", expected % and two digits
          title=eq.%4     | the encoded value of "title", column 4: found "%4", expected
          title=eq.a%zz   | the encoded value of "title", column 5: found "%zz"
          title=%41%4g    | column 4: found "%4g"
          title=%+1       | found "%+1"
          t%=1            | the name "t%", column 2: found "%"
          title=%00       | column 1: found %00
          %00=1           | the name "%00", column 1: found %00
          title=a%C3      | column 2: these escapes are no text in UTF-8
          title=%41%C3%28 | column 4: these escapes are no text
          title=%ED%A0%80 | column 1: these escapes are no text
          title=%C0%80    | column 1: these escapes are no text
          title=%FF       | column 1: these escapes are no text
          title=%F4%90%80%80 | these escapes are no text
          """)
  void whatIsNotEncodedAsAddressesAreIsRefusedWithItsPlace(String raw, String message) {
    Problem problem = refused(raw);
    assertThat(problem.kind()).isEqualTo(Kind.MALFORMED);
    assertThat(problem.message()).contains(message);
  }

  @Test
  void halfCharactersAndNulAreRefusedUnescapedToo() {
    for (String half : List.of("\uD83D", "a\uDE00", "\uD83Dx", "\0")) {
      assertThat(refused("a=" + half).message()).contains("no text can hold");
    }
    assertThat(Parameters.of("a=😀").all()).containsExactly(new Parameter("a", "😀"));
  }

  @Test
  void aPageIsAnotherByOneParameter() {
    Parameters other =
        Parameters.of("select=a:id&offset=3&limit=2")
            .without(Set.of("offset", "after"))
            .with("after", "(\"a&b\",7)");
    assertThat(Address.of(other)).isEqualTo("select=a:id&limit=2&after=(%22a%26b%22,7)");
  }

  private static Problem refused(String raw) {
    Rejection rejection = catchThrowableOfType(Rejection.class, () -> Parameters.of(raw));
    assertThat(rejection).as(raw).isNotNull();
    return rejection.problem();
  }
}
