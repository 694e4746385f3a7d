package io.relata.jdbi.value;

import io.relata.domain.model.Scalar;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;

/** Plain values in the text form that PostgreSQL reads, for elements of arrays. */
public final class PostgresText {

  private PostgresText() {}

  public static String typeName(Scalar scalar) {
    return switch (scalar) {
      case BOOLEAN -> "boolean";
      case INTEGER -> "integer";
      case BIGINT -> "bigint";
      case NUMERIC -> "numeric";
      case TEXT -> "text";
      case DATE -> "date";
      case TIME -> "time";
      case TIMESTAMP -> "timestamptz";
      case UUID -> "uuid";
    };
  }

  public static String of(Scalar scalar, Object value) {
    return switch (scalar) {
      case NUMERIC -> ((BigDecimal) value).toPlainString();
      case DATE -> date((LocalDate) value) + era((LocalDate) value);
      case TIMESTAMP -> timestamp(LocalDateTime.ofInstant((Instant) value, ZoneOffset.UTC));
      case BOOLEAN, INTEGER, BIGINT, TEXT, TIME, UUID -> value.toString();
    };
  }

  private static String timestamp(LocalDateTime time) {
    LocalTime clock = time.toLocalTime();
    return date(time.toLocalDate()) + " " + clock + "+00" + era(time.toLocalDate());
  }

  // Java writes years beyond 9999 with a plus and years before Christ with a minus; PostgreSQL
  // reads neither.
  private static String date(LocalDate date) {
    int year = date.getYear() > 0 ? date.getYear() : 1 - date.getYear();
    return String.format("%04d-%02d-%02d", year, date.getMonthValue(), date.getDayOfMonth());
  }

  private static String era(LocalDate date) {
    return date.getYear() > 0 ? "" : " BC";
  }
}
