package io.relata.http.render;

import static io.relata.http.render.Rendered.everyField;
import static io.relata.http.render.Rendered.field;
import static io.relata.http.render.Rendered.named;
import static io.relata.http.render.Specimen.COPIES_PLACE;
import static io.relata.http.render.Specimen.ORIGIN_PLACE;
import static org.assertj.core.api.Assertions.assertThat;

import io.relata.domain.model.Scalar;
import io.relata.domain.query.Row;
import io.relata.http.view.View;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {

  @Test
  void everyKindOfValueHasItsOwnForm() throws IOException {
    Row<Specimen> row =
        Specimen.alone(
            Long.MAX_VALUE,
            true,
            Integer.MIN_VALUE,
            new BigDecimal("12.50"),
            "a",
            LocalDate.of(2025, 1, 31),
            LocalTime.of(10, 15),
            Instant.parse("2025-01-01T00:00:00.123456Z"),
            UUID.fromString("123e4567-e89b-12d3-a456-42661417400f"),
            -7L);

    assertThat(Rendered.as(Form.JSON, everyField(), row))
        .isEqualTo(
            """
            [{"id":9223372036854775807,"flag":true,"count":-2147483648,"price":12.50,\
            "text":"a","day":"2025-01-31","time":"10:15:00",\
            "instant":"2025-01-01T00:00:00.123456Z",\
            "key":"123e4567-e89b-12d3-a456-42661417400f","origin_id":-7}]\
            """);
  }

  @Test
  void aMissingValueIsNull() throws IOException {
    assertThat(Rendered.as(Form.JSON, named(), Specimen.named(1, null)))
        .isEqualTo("[{\"id\":1,\"text\":null}]");
  }

  @Test
  void noRowsAreAnEmptyArray() throws IOException {
    assertThat(Rendered.as(Form.JSON, named(), List.of())).isEqualTo("[]");
  }

  @Test
  void rowsStandInTheirOrder() throws IOException {
    assertThat(
            Rendered.as(
                Form.JSON,
                Rendered.of(field(0)),
                List.of(Specimen.named(2, "b"), Specimen.named(1, "a"))))
        .isEqualTo("[{\"id\":2},{\"id\":1}]");
  }

  @Test
  void aFieldMayBeShownTwiceAndUnderAnyName() throws IOException {
    View view =
        Rendered.of(
            new View.OfField("né \"1\"", 4, Scalar.TEXT), new View.OfField("b", 4, Scalar.TEXT));

    assertThat(Rendered.as(Form.JSON, view, Specimen.named(1, "x")))
        .isEqualTo("[{\"né \\\"1\\\"\":\"x\",\"b\":\"x\"}]");
  }

  @Test
  void relatedRowsAreAnObjectAndAnArray() throws IOException {
    Row<Specimen> row =
        Specimen.related(
            Specimen.named(1, "a"),
            Optional.of(Specimen.named(2, "b")),
            List.of(Specimen.named(3, "c"), Specimen.named(4, null)));

    assertThat(Rendered.as(Form.JSON, withRelated(), row))
        .isEqualTo(
            """
            [{"id":1,"of":{"id":2,"text":"b"},\
            "to":[{"id":3,"text":"c"},{"id":4,"text":null}]}]\
            """);
  }

  @Test
  void noRelatedRowsAreNullAndAnEmptyArray() throws IOException {
    Row<Specimen> row = Specimen.related(Specimen.named(1, "a"), Optional.empty(), List.of());

    assertThat(Rendered.as(Form.JSON, withRelated(), row))
        .isEqualTo("[{\"id\":1,\"of\":null,\"to\":[]}]");
  }

  @Test
  void relatedRowsNestToAnyDepth() throws IOException {
    View view = named();
    Row<Specimen> row = Specimen.named(0, "leaf");
    StringBuilder expected = new StringBuilder("{\"id\":0,\"text\":\"leaf\"}");
    for (int depth = 1; depth <= 100; depth++) {
      view = Rendered.of(field(0), new View.OfOne("of", ORIGIN_PLACE, view));
      row = Specimen.related(Specimen.named(depth, null), Optional.of(row), List.of());
      expected.insert(0, "{\"id\":" + depth + ",\"of\":").append('}');
    }

    assertThat(Rendered.as(Form.OBJECT, view, row)).isEqualTo(expected.toString());
  }

  private static View withRelated() {
    return Rendered.of(
        field(0),
        new View.OfOne("of", ORIGIN_PLACE, named()),
        new View.OfMany("to", COPIES_PLACE, named()));
  }

  @Test
  void aSpreadLiftsThePartsOfTheRelatedRow() throws IOException {
    Row<Specimen> row =
        Specimen.related(Specimen.named(1, "a"), Optional.of(Specimen.named(2, "b")), List.of());

    assertThat(Rendered.as(Form.JSON, spread(), row)).isEqualTo("[{\"origin\":\"b\",\"id\":1}]");
  }

  @Test
  void aSpreadOfNoRowIsNulls() throws IOException {
    Row<Specimen> row = Specimen.related(Specimen.named(1, "a"), Optional.empty(), List.of());

    assertThat(Rendered.as(Form.JSON, spread(), row)).isEqualTo("[{\"origin\":null,\"id\":1}]");
  }

  @Test
  void aSpreadOfNoRowIsNullsAllTheWayDown() throws IOException {
    View inner =
        Rendered.of(
            new View.OfOne("one", ORIGIN_PLACE, named()),
            new View.OfMany("many", COPIES_PLACE, named()),
            new View.Spread(ORIGIN_PLACE, named()));
    Row<Specimen> row = Specimen.related(Specimen.named(1, "a"), Optional.empty(), List.of());

    assertThat(Rendered.as(Form.JSON, Rendered.of(new View.Spread(ORIGIN_PLACE, inner)), row))
        .isEqualTo("[{\"one\":null,\"many\":null,\"id\":null,\"text\":null}]");
  }

  private static View spread() {
    return Rendered.of(
        new View.Spread(ORIGIN_PLACE, Rendered.of(new View.OfField("origin", 4, Scalar.TEXT))),
        field(0));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "0.00, 0.00",
    "-0.10, -0.10",
    "1E+3, 1000",
    "1E-7, 0.0000001",
    "12345678901234567890.123456789, 12345678901234567890.123456789"
  })
  void decimalNumbersKeepTheirDigits(BigDecimal price, String shown) throws IOException {
    assertThat(Rendered.as(Form.JSON, Rendered.of(field(3)), Specimen.alone(1L, null, null, price)))
        .isEqualTo("[{\"price\":" + shown + "}]");
  }

  @Test
  void decimalNumbersMayBeAsLongAsTheyCanBeStored() throws IOException {
    String longest = "9".repeat(131_072) + "." + "1".repeat(16_383);

    assertThat(
            Rendered.as(
                Form.JSON,
                Rendered.of(field(3)),
                Specimen.alone(1L, null, null, new BigDecimal(longest))))
        .isEqualTo("[{\"price\":" + longest + "}]");
  }
}
