package io.relata.http.render;

import io.relata.domain.model.Field;
import io.relata.domain.query.Row;
import io.relata.http.view.View;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/** What a form makes of rows, as text, and views to show them by. */
final class Rendered {

  private Rendered() {}

  static String as(Form form, View view, List<? extends Row<?>> rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Rendering.of(form, view).write(rows, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  static String as(Form form, View view, Row<?> row) throws IOException {
    return as(form, view, List.of(row));
  }

  static View of(View.Part... parts) {
    return new View(List.of(parts));
  }

  static View everyField() {
    List<Field<Specimen, ?>> fields = Specimen.ENTITY.fields();
    return new View(
        IntStream.range(0, fields.size()).mapToObj(place -> field(fields, place)).toList());
  }

  /** The field at a place under its own name. */
  static View.Part field(int place) {
    return field(Specimen.ENTITY.fields(), place);
  }

  private static View.Part field(List<Field<Specimen, ?>> fields, int place) {
    Field<Specimen, ?> field = fields.get(place);
    return new View.OfField(field.name(), place, field.scalar());
  }

  /** The id and the text. */
  static View named() {
    return of(field(Specimen.ID_PLACE), field(Specimen.TEXT_PLACE));
  }
}
