package io.relata.http.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class EntityTagTest {

  private final EntityTag tag = of("[1]");

  @Test
  void isTheSameForTheSameBytesOnly() {
    assertThat(of("[1]")).isEqualTo(tag);
    assertThat(of("[2]")).isNotEqualTo(tag);
    assertThat(of("[1] ")).isNotEqualTo(tag);
    assertThat(EntityTag.weak("[1]xx".getBytes(UTF_8), 3)).isEqualTo(tag);
  }

  @Test
  void isFoundInTheHeader() {
    String strong = tag.value().substring(2);
    assertThat(tag.isIn(Optional.of(tag.value()))).isTrue();
    assertThat(tag.isIn(Optional.of(strong))).isTrue();
    assertThat(tag.isIn(Optional.of("\"a\", " + tag.value()))).isTrue();
    assertThat(tag.isIn(Optional.of("*"))).isTrue();
    assertThat(tag.isIn(Optional.of("\"a\""))).isFalse();
    assertThat(tag.isIn(Optional.empty())).isFalse();
  }

  private static EntityTag of(String body) {
    return EntityTag.weak(body.getBytes(UTF_8), body.getBytes(UTF_8).length);
  }
}
