package io.relata.http.render;

import io.relata.domain.model.Scalar;
import io.relata.domain.query.Row;
import io.relata.http.view.View;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes what one part of a view says into the line of a row; nothing for a null. */
sealed interface Cell {

  /** Takes no row where the row that was to be spread is not there. */
  void write(@Nullable Row<?> row, CsvPen pen) throws IOException;

  static Stream<Cell> allOf(View view) {
    return view.parts().stream()
        .flatMap(
            part ->
                switch (part) {
                  case View.OfField field -> Stream.of(ofField(field.place(), field.scalar()));
                  case View.OfOne one ->
                      Stream.of(new OfOne(one.place(), JsonObject.of(one.view(), Nulls.SHOWN)));
                  case View.OfMany many ->
                      Stream.of(new OfMany(many.place(), JsonObject.of(many.view(), Nulls.SHOWN)));
                  case View.Spread spread ->
                      allOf(spread.view()).map(cell -> new Spread(spread.place(), cell));
                });
  }

  /** The names of all cells, in the same order. */
  static Stream<String> namesOf(View view) {
    return view.parts().stream()
        .flatMap(
            part ->
                switch (part) {
                  case View.OfField field -> Stream.of(field.name());
                  case View.OfOne one -> Stream.of(one.name());
                  case View.OfMany many -> Stream.of(many.name());
                  case View.Spread spread -> namesOf(spread.view());
                });
  }

  private static Cell ofField(int place, Scalar scalar) {
    return new OfField(place, CellValue.of(scalar));
  }

  /** The value of a field. */
  record OfField(int place, CellValue form) implements Cell {

    @Override
    public void write(@Nullable Row<?> row, CsvPen pen) throws IOException {
      Object value = row == null ? null : row.raw(place);
      if (value != null) {
        form.write(value, pen);
      }
    }
  }

  /** The related row, as JSON. */
  record OfOne(int place, JsonObject object) implements Cell {

    @Override
    public void write(@Nullable Row<?> row, CsvPen pen) throws IOException {
      Row<?> one = row == null ? null : (Row<?>) row.related(place);
      if (one != null) {
        pen.writeObject(object, one);
      }
    }
  }

  /** The related rows, as JSON. */
  record OfMany(int place, JsonObject object) implements Cell {

    @Override
    public void write(@Nullable Row<?> row, CsvPen pen) throws IOException {
      if (row != null) {
        pen.writeArray(object, (List<?>) row.related(place));
      }
    }
  }

  /** A cell of the related row. */
  record Spread(int place, Cell cell) implements Cell {

    @Override
    public void write(@Nullable Row<?> row, CsvPen pen) throws IOException {
      cell.write(row == null ? null : (Row<?>) row.related(place), pen);
    }
  }
}
