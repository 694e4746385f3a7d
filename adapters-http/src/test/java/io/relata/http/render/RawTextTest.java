package io.relata.http.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.domain.blog.Tag;
import io.relata.domain.model.Scalar;
import io.relata.domain.query.Query;
import io.relata.domain.query.RawText;
import io.relata.domain.query.Row;
import io.relata.domain.query.Shape;
import io.relata.http.view.View;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that is still raw looks the same in every form. */
class RawTextTest {

  private static final View NAME = new View(List.of(new View.OfField("name", 0, Scalar.TEXT)));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "\"quoted\\\"",
        "a,b\nc\r",
        "\u0001\u001f\u007f",
        "ß€😀",
        "\u2028<&>"
      })
  void looksLikeItsString(String text) throws IOException {
    for (Form form : Form.values()) {
      assertThat(rendered(form, RawText.of(text.getBytes(StandardCharsets.UTF_8))))
          .as(form.mediaType())
          .isEqualTo(rendered(form, text));
    }
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void nothingIsNothing(Form form) throws IOException {
    assertThat(rendered(form, RawText.of(null))).isEqualTo(rendered(form, null));
  }

  private static String rendered(Form form, @Nullable Object name) throws IOException {
    Shape<Tag> shape = Shape.of(Query.from(Tag.ENTITY).select(Tag.NAME));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Rendering.of(form, NAME).write(List.of(Row.Assembly.row(shape, new Object[] {name})), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
