package io.relata.http.render;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * Puts together texts of letters, digits and signs that need no escaping, in bytes that are used
 * again for the next.
 */
final class ShortText {

  private static final int DAY = 86_400;
  private static final int SECOND = 1_000_000_000;
  private static final byte[] HEX = {
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'
  };

  // The longest is a point in time with a year of ten digits.
  private final byte[] bytes = new byte[48];
  private int length;

  /** Valid until the next text. */
  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  /** In UTC, like {@code 2025-01-01T00:00:00Z}. */
  void setTo(Instant instant) {
    long second = instant.getEpochSecond();
    length = 0;
    appendDate(LocalDate.ofEpochDay(Math.floorDiv(second, DAY)));
    append('T');
    appendTime(Math.floorMod(second, DAY), instant.getNano());
    append('Z');
  }

  /** Like {@code 2025-01-01}. */
  void setTo(LocalDate date) {
    length = 0;
    appendDate(date);
  }

  /** Like {@code 10:15:00}. */
  void setTo(LocalTime time) {
    length = 0;
    long nanos = time.toNanoOfDay();
    appendTime((int) (nanos / SECOND), (int) (nanos % SECOND));
  }

  /** Like {@code 123e4567-e89b-12d3-a456-426614174000}. */
  void setTo(UUID id) {
    length = 0;
    appendHex(id.getMostSignificantBits() >>> 32, 8);
    append('-');
    appendHex(id.getMostSignificantBits() >>> 16, 4);
    append('-');
    appendHex(id.getMostSignificantBits(), 4);
    append('-');
    appendHex(id.getLeastSignificantBits() >>> 48, 4);
    append('-');
    appendHex(id.getLeastSignificantBits(), 12);
  }

  /** ISO 8601 marks years beyond four digits by a sign, so that they can be told from a month. */
  private void appendDate(LocalDate date) {
    int year = date.getYear();
    if (year > 9999) {
      append('+');
    } else if (year < 0) {
      append('-');
    }
    appendYear(Math.abs(year));
    append('-');
    appendDigits(date.getMonthValue(), 2);
    append('-');
    appendDigits(date.getDayOfMonth(), 2);
  }

  private void appendYear(int year) {
    int digits = 4;
    for (int rest = year / 10_000; rest > 0; rest /= 10) {
      digits++;
    }
    appendDigits(year, digits);
  }

  private void appendTime(int second, int nanos) {
    appendDigits(second / 3600, 2);
    append(':');
    appendDigits(second / 60 % 60, 2);
    append(':');
    appendDigits(second % 60, 2);
    if (nanos != 0) {
      appendFraction(nanos);
    }
  }

  /** In groups of three digits, as many as it takes. */
  private void appendFraction(int nanos) {
    append('.');
    if (nanos % 1_000_000 == 0) {
      appendDigits(nanos / 1_000_000, 3);
    } else if (nanos % 1_000 == 0) {
      appendDigits(nanos / 1_000, 6);
    } else {
      appendDigits(nanos, 9);
    }
  }

  private void appendDigits(int number, int digits) {
    int rest = number;
    for (int i = length + digits - 1; i >= length; i--) {
      bytes[i] = HEX[rest % 10];
      rest /= 10;
    }
    length += digits;
  }

  private void appendHex(long number, int digits) {
    long rest = number;
    for (int i = length + digits - 1; i >= length; i--) {
      bytes[i] = HEX[(int) rest & 15];
      rest >>>= 4;
    }
    length += digits;
  }

  private void append(char c) {
    bytes[length++] = (byte) c;
  }
}
