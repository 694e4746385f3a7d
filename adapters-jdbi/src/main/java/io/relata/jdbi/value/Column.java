package io.relata.jdbi.value;

import io.relata.domain.model.Scalar;
import io.relata.domain.query.RawText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A column of an answer, read by its place. */
public record Column(int place, Scalar scalar) {

  /** The plain value, or a text as the driver has it, which is not made a string. */
  public @Nullable Object raw(ResultSet answer) throws SQLException {
    return scalar == Scalar.TEXT ? RawText.of(answer.getBytes(place)) : read(answer);
  }

  /** The plain value. */
  public @Nullable Object read(ResultSet answer) throws SQLException {
    return switch (scalar) {
      case TEXT -> answer.getString(place);
      case BIGINT -> {
        long number = answer.getLong(place);
        yield number == 0 && answer.wasNull() ? null : (Object) number;
      }
      case INTEGER -> {
        int number = answer.getInt(place);
        yield number == 0 && answer.wasNull() ? null : (Object) number;
      }
      case BOOLEAN -> {
        boolean truth = answer.getBoolean(place);
        yield !truth && answer.wasNull() ? null : (Object) truth;
      }
      case NUMERIC -> answer.getBigDecimal(place);
      case TIMESTAMP -> {
        OffsetDateTime time = answer.getObject(place, OffsetDateTime.class);
        yield time == null ? null : time.toInstant();
      }
      case DATE -> answer.getObject(place, LocalDate.class);
      case TIME -> answer.getObject(place, LocalTime.class);
      case UUID -> answer.getObject(place, UUID.class);
    };
  }
}
