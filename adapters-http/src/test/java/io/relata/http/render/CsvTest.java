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

class CsvTest {

  @Test
  void everyKindOfValueHasItsOwnForm() throws IOException {
    Row<Specimen> row =
        Specimen.alone(
            Long.MAX_VALUE,
            false,
            -1,
            new BigDecimal("1E+3"),
            "a b",
            LocalDate.of(2025, 1, 31),
            LocalTime.of(10, 15),
            Instant.parse("2025-01-01T00:00:00.120Z"),
            UUID.fromString("123e4567-e89b-12d3-a456-42661417400f"),
            null);

    assertThat(Rendered.as(Form.CSV, everyField(), row))
        .isEqualTo(
            """
            id,flag,count,price,text,day,time,instant,key,origin_id
            9223372036854775807,false,-1,1000,a b,2025-01-31,10:15:00,\
            2025-01-01T00:00:00.120Z,123e4567-e89b-12d3-a456-42661417400f,
            """);
  }

  @Test
  void theNamesAreThereWithoutARow() throws IOException {
    assertThat(Rendered.as(Form.CSV, named(), List.of())).isEqualTo("id,text\n");
  }

  @Test
  void valuesAreQuotedWhereTheyNeedIt() throws IOException {
    assertThat(
            Rendered.as(
                Form.CSV,
                named(),
                List.of(
                    Specimen.named(1, "a,b"),
                    Specimen.named(2, "say \"hi\""),
                    Specimen.named(3, "two\nlines"),
                    Specimen.named(4, "a\rb"),
                    Specimen.named(5, "it's; \t fine \\"),
                    Specimen.named(6, "Zoë 😀\u2028"))))
        .isEqualTo(
            "id,text\n"
                + "1,\"a,b\"\n"
                + "2,\"say \"\"hi\"\"\"\n"
                + "3,\"two\nlines\"\n"
                + "4,\"a\rb\"\n"
                + "5,it's; \t fine \\\n"
                + "6,Zoë 😀\u2028\n");
  }

  @Test
  void aMissingValueCanBeToldFromAnEmptyOne() throws IOException {
    assertThat(
            Rendered.as(Form.CSV, named(), List.of(Specimen.named(1, null), Specimen.named(2, ""))))
        .isEqualTo("id,text\n1,\n2,\"\"\n");
  }

  @Test
  void namesAreQuotedWhereTheyNeedIt() throws IOException {
    View view =
        Rendered.of(
            new View.OfField("a,b", 0, Scalar.BIGINT), new View.OfField("c", 4, Scalar.TEXT));

    assertThat(Rendered.as(Form.CSV, view, Specimen.named(1, "x"))).isEqualTo("\"a,b\",c\n1,x\n");
  }

  @Test
  void relatedRowsAreJsonInACell() throws IOException {
    View view =
        Rendered.of(
            new View.OfOne("of", ORIGIN_PLACE, Rendered.of(field(4))),
            new View.OfMany("to", COPIES_PLACE, Rendered.of(field(0))));
    Row<Specimen> related =
        Specimen.related(
            Specimen.named(1, null),
            Optional.of(Specimen.named(2, "b")),
            List.of(Specimen.named(3, null), Specimen.named(4, null)));
    Row<Specimen> unrelated =
        Specimen.related(Specimen.named(5, null), Optional.empty(), List.of());

    assertThat(Rendered.as(Form.CSV, view, List.of(related, unrelated, related)))
        .isEqualTo(
            """
            of,to
            "{""text"":""b""}","[{""id"":3},{""id"":4}]"
            ,[]
            "{""text"":""b""}","[{""id"":3},{""id"":4}]"
            """);
  }

  @Test
  void aSpreadLiftsCellsAndLeavesThemEmptyWhereThereIsNoRow() throws IOException {
    View inner =
        Rendered.of(
            new View.OfField("origin", 4, Scalar.TEXT),
            new View.OfMany("more", COPIES_PLACE, named()));
    View view = Rendered.of(field(0), new View.Spread(ORIGIN_PLACE, inner), field(4));
    Row<Specimen> origin = Specimen.related(Specimen.named(2, "b"), Optional.empty(), List.of());

    assertThat(
            Rendered.as(
                Form.CSV,
                view,
                List.of(
                    Specimen.related(Specimen.named(1, "a"), Optional.of(origin), List.of()),
                    Specimen.related(Specimen.named(3, "c"), Optional.empty(), List.of()))))
        .isEqualTo("id,origin,more,text\n1,b,[],a\n3,,,c\n");
  }

  @Test
  void longValuesAndManyRowsArriveWhole() throws IOException {
    String quoted = "\"x,".repeat(7_000);
    String plain = "ä".repeat(9_000);
    List<Row<Specimen>> rows = List.of(Specimen.named(1, quoted), Specimen.named(2, plain));

    assertThat(Rendered.as(Form.CSV, named(), rows))
        .isEqualTo("id,text\n1,\"" + quoted.replace("\"", "\"\"") + "\"\n2," + plain + "\n");
  }
}
