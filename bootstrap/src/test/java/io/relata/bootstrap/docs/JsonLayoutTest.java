package io.relata.bootstrap.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLayoutTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{}",
        "12.50",
        "[1,2,[]]",
        "{\"a\":{},\"b\":[{\"c\":null}],\"d\":\"e\"}",
        "{\"a , b\":\"c: \\\" [ d ] \\\\\",\"e\":\" {\"}"
      })
  void keepsWhatItLaysOut(String json) {
    String list = "[" + (json + ",").repeat(30) + json + "]";

    assertThat(JsonLayout.compact(String.join("\n", JsonLayout.lines(list)))).isEqualTo(list);
    assertThat(JsonLayout.lines(json)).containsExactly(json);
  }

  @Test
  void breaksWhatIsTooLongForALine() {
    String text = "\"" + "x".repeat(60) + "\"";

    assertThat(JsonLayout.lines("{\"a\":[%s,%s],\"b\":1}".formatted(text, text)))
        .containsExactly(
            "{", "  \"a\":[", "    " + text + ",", "    " + text, "  ],", "  \"b\":1", "}");
  }

  @Test
  void keepsTheWhiteSpaceInTexts() {
    assertThat(JsonLayout.compact("{ \"a b\" :\n \"c \\\" d\" }"))
        .isEqualTo("{\"a b\":\"c \\\" d\"}");
  }
}
