package io.relata.http.language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Reads points in time as ISO 8601 writes them; UTC is meant where nothing else is said. */
final class Times {

  private static final DateTimeFormatter WITH_COLON = timeWithOffset("+HH:mm:ss");
  private static final DateTimeFormatter WITHOUT_COLON = timeWithOffset("+HHmmss");

  private Times() {}

  private static DateTimeFormatter timeWithOffset(String pattern) {
    return new DateTimeFormatterBuilder()
        .append(DateTimeFormatter.ISO_LOCAL_TIME)
        .optionalStart()
        .parseCaseInsensitive()
        .appendOffset(pattern, "Z")
        .optionalEnd()
        .toFormatter(Locale.ROOT);
  }

  static LocalDate date(String text) {
    return LocalDate.parse(text);
  }

  static LocalTime time(String text) {
    return LocalTime.parse(text);
  }

  static Instant timestamp(String text) {
    int end = endOfDate(text);
    LocalDate date = date(text.substring(0, end));
    if (end == text.length()) {
      return date.atStartOfDay().toInstant(ZoneOffset.UTC);
    }
    boolean hasColon = text.charAt(Math.max(0, text.length() - 3)) == ':';
    TemporalAccessor time = (hasColon ? WITH_COLON : WITHOUT_COLON).parse(text.substring(end + 1));
    boolean hasOffset = time.isSupported(ChronoField.OFFSET_SECONDS);
    ZoneOffset offset = hasOffset ? ZoneOffset.from(time) : ZoneOffset.UTC;
    return date.atTime(LocalTime.from(time)).toInstant(offset);
  }

  private static int endOfDate(String text) {
    int end = 0;
    while (end < text.length() && "Tt ".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** Whether an offset stands behind a space, which was a plus before the address was decoded. */
  static boolean hasLostPlus(String text) {
    int space = text.lastIndexOf(' ');
    return space > 0 && text.lastIndexOf(':', space) > 0;
  }
}
