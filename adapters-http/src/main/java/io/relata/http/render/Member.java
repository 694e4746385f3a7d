package io.relata.http.render;

import io.relata.domain.query.Row;
import io.relata.http.view.View;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;

/** Writes what one part of a view says into the object of a row; its name is encoded already. */
sealed interface Member {

  /** Takes no row where the row that was to be spread is not there. */
  void write(@Nullable Row<?> row, Pen pen);

  static Member of(View.Part part, Nulls nulls) {
    return switch (part) {
      case View.OfField field ->
          new OfField(encoded(field.name()), field.place(), JsonValue.of(field.scalar()), nulls);
      case View.OfOne one ->
          new OfOne(encoded(one.name()), one.place(), JsonObject.of(one.view(), nulls), nulls);
      case View.OfMany many ->
          new OfMany(encoded(many.name()), many.place(), JsonObject.of(many.view(), nulls), nulls);
      case View.Spread spread -> new Spread(spread.place(), JsonObject.of(spread.view(), nulls));
    };
  }

  private static SerializedString encoded(String name) {
    SerializedString encoded = new SerializedString(name);
    encoded.asQuotedUTF8();
    return encoded;
  }

  /** The value of a field. */
  record OfField(SerializedString name, int place, JsonValue form, Nulls nulls) implements Member {

    @Override
    public void write(@Nullable Row<?> row, Pen pen) {
      Object value = row == null ? null : row.raw(place);
      if (value == null) {
        nulls.write(name, pen);
      } else {
        pen.json().writeName(name);
        form.write(value, pen);
      }
    }
  }

  /** The related row. */
  record OfOne(SerializedString name, int place, JsonObject object, Nulls nulls) implements Member {

    @Override
    public void write(@Nullable Row<?> row, Pen pen) {
      Row<?> one = row == null ? null : (Row<?>) row.related(place);
      if (one == null) {
        nulls.write(name, pen);
      } else {
        pen.json().writeName(name);
        object.write(one, pen);
      }
    }
  }

  /** The related rows. */
  record OfMany(SerializedString name, int place, JsonObject object, Nulls nulls)
      implements Member {

    @Override
    public void write(@Nullable Row<?> row, Pen pen) {
      if (row == null) {
        nulls.write(name, pen);
      } else {
        pen.json().writeName(name);
        object.writeArray((List<?>) row.related(place), pen);
      }
    }
  }

  /** The members of the related row, among those of the row itself. */
  record Spread(int place, JsonObject object) implements Member {

    @Override
    public void write(@Nullable Row<?> row, Pen pen) {
      object.writeMembers(row == null ? null : (Row<?>) row.related(place), pen);
    }
  }
}
