package io.relata.jdbi.demo;

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
    addShort(columns);
  }

  void value(Scalar scalar, @Nullable Object value) {
    if (value == null) {
      addInt(NO_VALUE);
      return;
    }
    switch (scalar) {
      case BOOLEAN -> sizedBytes(new byte[] {(byte) ((Boolean) value ? 1 : 0)});
      case INTEGER -> sizedInt((Integer) value);
      case BIGINT -> sizedLong((Long) value);
      case DATE -> sizedInt(Math.toIntExact(((LocalDate) value).toEpochDay() - EPOCH_DAY));
      case TIME -> sizedLong(((LocalTime) value).toNanoOfDay() / 1_000);
      case TIMESTAMP -> sizedLong(micros((Instant) value));
      case UUID -> sizedUuid((UUID) value);
      case TEXT -> sizedBytes(((String) value).getBytes(StandardCharsets.UTF_8));
      case NUMERIC -> sizedBytes(ByteConverter.numeric((BigDecimal) value));
    }
  }

  /** Says that there are no more rows. */
  void end() throws SQLException {
    addShort(NO_ROW);
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

  private void sizedInt(int number) {
    addInt(Integer.BYTES);
    addInt(number);
  }

  private void sizedLong(long number) {
    addInt(Long.BYTES);
    addLong(number);
  }

  private void sizedUuid(UUID uuid) {
    addInt(2 * Long.BYTES);
    addLong(uuid.getMostSignificantBits());
    addLong(uuid.getLeastSignificantBits());
  }

  private void sizedBytes(byte[] bytes) {
    addInt(bytes.length);
    add(bytes);
  }

  private void addShort(int number) {
    int start = reserve(Short.BYTES);
    ByteConverter.int2(buffer, start, number);
  }

  private void addInt(int number) {
    int start = reserve(Integer.BYTES);
    ByteConverter.int4(buffer, start, number);
  }

  private void addLong(long number) {
    int start = reserve(Long.BYTES);
    ByteConverter.int8(buffer, start, number);
  }

  private void add(byte[] bytes) {
    int start = reserve(bytes.length);
    System.arraycopy(bytes, 0, buffer, start, bytes.length);
  }

  /** Makes room for so many bytes, and says where it is. The buffer may be another one after. */
  private int reserve(int bytes) {
    int start = length;
    length += bytes;
    if (length > buffer.length) {
      buffer = Arrays.copyOf(buffer, Math.max(length, 2 * buffer.length));
    }
    return start;
  }
}
