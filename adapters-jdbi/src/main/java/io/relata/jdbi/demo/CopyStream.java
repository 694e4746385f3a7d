package io.relata.jdbi.demo;

import static org.postgresql.util.ByteConverter.int2;
import static org.postgresql.util.ByteConverter.int4;
import static org.postgresql.util.ByteConverter.int8;

import io.relata.domain.model.Scalar;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;
import org.postgresql.util.ByteConverter;

/** Writes rows in the binary form of COPY. */
final class CopyStream {

  private static final byte[] HEADER =
      "PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
  private static final int NO_VALUE = -1;
  private static final int NO_ROW = -1;
  private static final int FLUSH_AT = 1 << 16;

  // PostgreSQL counts from the beginning of 2000.
  private static final long EPOCH_SECOND = Instant.parse("2000-01-01T00:00:00Z").getEpochSecond();
  private static final long EPOCH_DAY = LocalDate.of(2000, 1, 1).toEpochDay();

  private final CopyIn copy;
  private byte[] buffer = new byte[2 * FLUSH_AT];
  private int length;

  CopyStream(CopyIn copy) {
    this.copy = copy;
    add(HEADER);
  }

  /** Begins a row. */
  void row(int columns) throws SQLException {
    if (length >= FLUSH_AT) {
      flush();
    }
    int2(buffer, reserve(Short.BYTES), columns);
  }

  void value(Scalar scalar, @Nullable Object value) {
    if (value == null) {
      int4(buffer, reserve(Integer.BYTES), NO_VALUE);
      return;
    }
    switch (scalar) {
      case BOOLEAN -> sized((Boolean) value ? new byte[] {1} : new byte[] {0});
      case INTEGER -> addInteger((Integer) value);
      case BIGINT -> addLong((Long) value);
      case DATE -> addInteger(Math.toIntExact(((LocalDate) value).toEpochDay() - EPOCH_DAY));
      case TIME -> addLong(((LocalTime) value).toNanoOfDay() / 1_000);
      case TIMESTAMP -> addLong(micros((Instant) value));
      case UUID -> addUuid((UUID) value);
      case TEXT -> sized(((String) value).getBytes(StandardCharsets.UTF_8));
      case NUMERIC -> sized(ByteConverter.numeric((BigDecimal) value));
    }
  }

  /** Says that there are no more rows. */
  void end() throws SQLException {
    int2(buffer, reserve(Short.BYTES), NO_ROW);
    flush();
    copy.endCopy();
  }

  private void flush() throws SQLException {
    copy.writeToCopy(buffer, 0, length);
    length = 0;
  }

  private static long micros(Instant instant) {
    long seconds = instant.getEpochSecond() - EPOCH_SECOND;
    return Math.multiplyExact(seconds, 1_000_000L) + instant.getNano() / 1_000;
  }

  private void addInteger(int number) {
    int4(buffer, reserve(Integer.BYTES), Integer.BYTES);
    int4(buffer, reserve(Integer.BYTES), number);
  }

  private void addLong(long number) {
    int4(buffer, reserve(Integer.BYTES), Long.BYTES);
    int8(buffer, reserve(Long.BYTES), number);
  }

  private void addUuid(UUID uuid) {
    int4(buffer, reserve(Integer.BYTES), 2 * Long.BYTES);
    int8(buffer, reserve(Long.BYTES), uuid.getMostSignificantBits());
    int8(buffer, reserve(Long.BYTES), uuid.getLeastSignificantBits());
  }

  private void sized(byte[] bytes) {
    int4(buffer, reserve(Integer.BYTES), bytes.length);
    add(bytes);
  }

  private void add(byte[] bytes) {
    int start = reserve(bytes.length);
    System.arraycopy(bytes, 0, buffer, start, bytes.length);
  }

  /** Makes room for so many bytes, and says where it is. */
  private int reserve(int bytes) {
    int start = length;
    length += bytes;
    if (length > buffer.length) {
      buffer = Arrays.copyOf(buffer, Math.max(length, 2 * buffer.length));
    }
    return start;
  }
}
