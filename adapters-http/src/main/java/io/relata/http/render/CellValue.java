package io.relata.http.render;

import io.relata.domain.model.Scalar;
import io.relata.domain.query.RawText;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** Writes the plain values of one kind into a cell; a text may be raw. */
interface CellValue {

  void write(Object plain, CsvPen pen) throws IOException;

  static CellValue of(Scalar scalar) {
    return switch (scalar) {
      case BOOLEAN, INTEGER, BIGINT -> (plain, pen) -> pen.writeText(plain.toString());
      case NUMERIC -> (plain, pen) -> pen.writeText(((BigDecimal) plain).toPlainString());
      case TEXT -> CellValue::writeText;
      case DATE -> (plain, pen) -> write((LocalDate) plain, pen);
      case TIME -> (plain, pen) -> write((LocalTime) plain, pen);
      case TIMESTAMP -> (plain, pen) -> write((Instant) plain, pen);
      case UUID -> (plain, pen) -> write((UUID) plain, pen);
    };
  }

  private static void writeText(Object text, CsvPen pen) throws IOException {
    if (text instanceof RawText raw) {
      pen.writeText(raw.bytes());
    } else {
      pen.writeText((String) text);
    }
  }

  private static void write(LocalDate date, CsvPen pen) throws IOException {
    pen.shortText().setTo(date);
    pen.writeShortText();
  }

  private static void write(LocalTime time, CsvPen pen) throws IOException {
    pen.shortText().setTo(time);
    pen.writeShortText();
  }

  private static void write(Instant instant, CsvPen pen) throws IOException {
    pen.shortText().setTo(instant);
    pen.writeShortText();
  }

  private static void write(UUID id, CsvPen pen) throws IOException {
    pen.shortText().setTo(id);
    pen.writeShortText();
  }
}
