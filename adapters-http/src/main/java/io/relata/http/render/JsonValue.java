package io.relata.http.render;

import io.relata.domain.model.Scalar;
import io.relata.domain.query.RawText;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** Writes the plain values of one kind in JSON; a text may be raw. */
interface JsonValue {

  void write(Object plain, Pen pen);

  static JsonValue of(Scalar scalar) {
    return switch (scalar) {
      case BOOLEAN -> (plain, pen) -> pen.json().writeBoolean((Boolean) plain);
      case INTEGER -> (plain, pen) -> pen.json().writeNumber((int) (Integer) plain);
      case BIGINT -> (plain, pen) -> pen.json().writeNumber((long) (Long) plain);
      // As text, because the generator's own way refuses more than 9,999 digits.
      case NUMERIC -> (plain, pen) -> pen.json().writeNumber(((BigDecimal) plain).toPlainString());
      case TEXT -> JsonValue::writeText;
      case DATE -> (plain, pen) -> write((LocalDate) plain, pen);
      case TIME -> (plain, pen) -> write((LocalTime) plain, pen);
      case TIMESTAMP -> (plain, pen) -> write((Instant) plain, pen);
      case UUID -> (plain, pen) -> write((UUID) plain, pen);
    };
  }

  private static void writeText(Object text, Pen pen) {
    if (text instanceof RawText raw) {
      pen.json().writeUTF8String(raw.bytes(), 0, raw.bytes().length);
    } else {
      pen.json().writeString((String) text);
    }
  }

  private static void write(LocalDate date, Pen pen) {
    pen.text().setTo(date);
    pen.writeText();
  }

  private static void write(LocalTime time, Pen pen) {
    pen.text().setTo(time);
    pen.writeText();
  }

  private static void write(Instant instant, Pen pen) {
    pen.text().setTo(instant);
    pen.writeText();
  }

  private static void write(UUID id, Pen pen) {
    pen.text().setTo(id);
    pen.writeText();
  }
}
