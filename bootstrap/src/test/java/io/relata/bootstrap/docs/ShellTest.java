package io.relata.bootstrap.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShellTest {

  @Test
  void splitsWords() {
    assertThat(Shell.commands("a 'b  c' d\"e f\"  \\\n  g # h\n\ni"))
        .containsExactly(List.of("a", "b  c", "de f", "g"), List.of("i"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a ?b=c&d", "a&", "a $b", "a 'b", "a \"$b\"", "a > b", "a *", "a \\b"})
  void refusesWhatAShellTakesOtherwise(String text) {
    assertThatThrownBy(() -> Shell.commands(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "curl -k http://127.0.0.1:7070/a",
        "curl --fail http://127.0.0.1:7070/a",
        "curl http://127.0.0.1:7071/a",
        "curl http://127.0.0.1:7070/aä",
        "curl 'http://127.0.0.1:7070/a b'",
        "curl 'http://127.0.0.1:7070/a?b={c}'",
        "curl -d a=b http://127.0.0.1:7070/a"
      })
  void curlIsHeldToWhatItDoes(String text) {
    assertThatThrownBy(() -> Curl.of(Shell.commands(text).getFirst()).target())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void curlPutsDataIntoTheAddress() {
    List<String> words =
        Shell.commands("curl -sG -d 'a=b' --data-urlencode 'c=d e&f' 'http://127.0.0.1:7070/g?h=i'")
            .getFirst();

    assertThat(Curl.of(words).target()).isEqualTo("/g?h=i&a=b&c=d+e%26f");
  }
}
