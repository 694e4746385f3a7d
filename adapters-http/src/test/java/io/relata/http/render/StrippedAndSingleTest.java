package io.relata.http.render;

import static io.relata.http.render.Rendered.everyField;
import static io.relata.http.render.Rendered.field;
import static io.relata.http.render.Rendered.named;
import static io.relata.http.render.Specimen.COPIES_PLACE;
import static io.relata.http.render.Specimen.ORIGIN_PLACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.relata.domain.query.Row;
import io.relata.http.problem.Kind;
import io.relata.http.problem.Problem;
import io.relata.http.problem.Rejection;
import io.relata.http.view.View;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StrippedAndSingleTest {

  private static final View WITH_RELATED =
      Rendered.of(
          field(0),
          new View.OfOne("of", ORIGIN_PLACE, named()),
          new View.OfMany("to", COPIES_PLACE, named()),
          new View.Spread(ORIGIN_PLACE, Rendered.of(field(4))));

  @Test
  void keysWithoutAValueAreLeftOut() throws IOException {
    assertThat(Rendered.as(Form.JSON_STRIPPED, everyField(), Specimen.named(1, "a")))
        .isEqualTo("[{\"id\":1,\"text\":\"a\"}]");
  }

  @Test
  void aRowOfNullsIsAnEmptyObject() throws IOException {
    assertThat(Rendered.as(Form.OBJECT_STRIPPED, Rendered.of(field(4)), Specimen.named(1, null)))
        .isEqualTo("{}");
  }

  @Test
  void keysAreLeftOutInRelatedRowsToo() throws IOException {
    Row<Specimen> row =
        Specimen.related(
            Specimen.named(1, null),
            Optional.of(Specimen.named(2, null)),
            List.of(Specimen.named(3, null)));

    assertThat(Rendered.as(Form.JSON_STRIPPED, WITH_RELATED, row))
        .isEqualTo("[{\"id\":1,\"of\":{\"id\":2},\"to\":[{\"id\":3}]}]");
  }

  @Test
  void noRelatedRowIsLeftOutButNoRelatedRowsAreAnEmptyArray() throws IOException {
    Row<Specimen> row = Specimen.related(Specimen.named(1, null), Optional.empty(), List.of());

    assertThat(Rendered.as(Form.OBJECT_STRIPPED, WITH_RELATED, row))
        .isEqualTo("{\"id\":1,\"to\":[]}");
  }

  @Test
  void oneRowIsAnObject() throws IOException {
    assertThat(Rendered.as(Form.OBJECT, named(), Specimen.named(1, null)))
        .isEqualTo("{\"id\":1,\"text\":null}");
  }

  @ParameterizedTest
  @EnumSource(names = {"OBJECT", "OBJECT_STRIPPED"})
  void noRowIsNoObject(Form form) {
    assertNotOne(form, List.of(), "The result contains 0 rows");
  }

  @ParameterizedTest
  @EnumSource(names = {"OBJECT", "OBJECT_STRIPPED"})
  void twoRowsAreNoObject(Form form) {
    assertNotOne(
        form,
        List.of(Specimen.named(1, "a"), Specimen.named(2, "b")),
        "The result contains 2 rows");
  }

  private static void assertNotOne(Form form, List<Row<Specimen>> rows, String details) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    Problem problem =
        catchThrowableOfType(Rejection.class, () -> Rendering.of(form, named()).write(rows, out))
            .problem();

    assertThat(problem.kind()).isEqualTo(Kind.NOT_ONE_ROW);
    assertThat(problem.details()).contains(details);
    assertThat(out.size()).isZero();
  }
}
