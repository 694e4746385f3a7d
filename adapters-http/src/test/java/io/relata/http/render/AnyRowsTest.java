package io.relata.http.render;

import static io.relata.http.render.Specimen.COPIES_PLACE;
import static io.relata.http.render.Specimen.ORIGIN_PLACE;
import static org.assertj.core.api.Assertions.assertThat;

import io.relata.domain.query.Row;
import io.relata.http.view.View;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is written reads back as what was there, whatever it was. */
class AnyRowsTest {

  private static final View VIEW = view(3);

  private static View view(int depth) {
    List<View.Part> parts = new ArrayList<>(Rendered.everyField().parts());
    if (depth > 0) {
      parts.add(new View.OfOne("origin", ORIGIN_PLACE, view(depth - 1)));
      parts.add(new View.OfMany("copies", COPIES_PLACE, view(depth - 1)));
    }
    return new View(parts);
  }

  @Test
  void rowsReadBackAsTheyWere() throws IOException {
    long seed = new Random().nextLong();
    AnyRows any = new AnyRows(new Random(seed));
    for (int i = 0; i < 300; i++) {
      List<Row<Specimen>> rows = Stream.generate(() -> any.row(3)).limit(i % 5).toList();
      Object expected = rows.stream().map(row -> ReadBack.of(row, VIEW)).toList();

      assertThat(ReadBack.parsed(Rendered.as(Form.JSON, VIEW, rows)))
          .describedAs("seed %s", seed)
          .isEqualTo(expected);
    }
  }

  @Test
  void linesReadBackAsTheyWere() throws IOException {
    long seed = new Random().nextLong();
    AnyRows any = new AnyRows(new Random(seed));
    for (int i = 0; i < 100; i++) {
      List<Row<Specimen>> rows = List.of(any.row(2), any.row(1));
      View view = view(1);

      List<String> lines = Rendered.as(Form.NDJSON, view, rows).lines().toList();

      assertThat(lines.stream().map(ReadBack::parsed).toList())
          .describedAs("seed %s", seed)
          .isEqualTo(rows.stream().map(row -> ReadBack.of(row, view)).toList());
    }
  }
}
