package io.relata.domain.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityNameTest {

  private static final String LONGEST =
      "a23456789_123456789_123456789_123456789_123456789_123456789_123";

  @ParameterizedTest
  @ValueSource(strings = {"a", "posts", "user_groups", "a1_", LONGEST})
  void snakeCaseIsAName(String name) {
    assertThat(new EntityName(name, "posts")).hasToString(name + ".posts");
    assertThat(new EntityName("blog", name)).hasToString("blog." + name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "Posts",
        "postTags",
        "1st",
        "_posts",
        "a-b",
        "a.b",
        "pöst",
        "a\n",
        "a\"b"
      })
  void anythingElseIsNone(String name) {
    assertRefused(name);
  }

  @ParameterizedTest
  @ValueSource(strings = LONGEST + "4")
  void whatPostgresWouldCutIsNone(String name) {
    assertRefused(name);
  }

  private static void assertRefused(String name) {
    String refusal =
        "\""
            + name
            + "\" is no name: use lower case letters, digits and _, a letter first, 63 at most";
    EntityName table = new EntityName("blog", "post_tags");
    assertThatThrownBy(() -> new EntityName(name, "posts")).hasMessage(refusal);
    assertThatThrownBy(() -> new EntityName("blog", name)).hasMessage(refusal);
    assertThatThrownBy(() -> new Context(name, List.of(), List.of())).hasMessage(refusal);
    assertThatThrownBy(() -> new Link(table, name, "tag_id")).hasMessage(refusal);
    assertThatThrownBy(() -> new Link(table, "post_id", name))
        .isInstanceOf(InconsistentModel.class)
        .hasMessage(refusal);
  }
}
