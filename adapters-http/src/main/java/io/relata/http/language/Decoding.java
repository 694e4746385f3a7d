package io.relata.http.language;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Turns a part of an address back into the text it was encoded from. */
final class Decoding {

  private final Where where;
  private final String parameter;
  private final String raw;
  private final StringBuilder text = new StringBuilder();

  Decoding(Where where, String parameter, String raw) {
    this.where = where;
    this.parameter = parameter;
    this.raw = raw;
  }

  String decoded() {
    return isPlain() ? raw : decodedByParts();
  }

  private boolean isPlain() {
    for (int at = 0; at < raw.length(); at++) {
      char c = raw.charAt(at);
      if (c == '%' || c == '+' || c == 0 || Character.isSurrogate(c)) {
        return false;
      }
    }
    return true;
  }

  private String decodedByParts() {
    int at = 0;
    while (at < raw.length()) {
      char c = raw.charAt(at);
      if (c == '%') {
        at = decodeRun(at);
      } else {
        text.append(c == '+' ? ' ' : refuseUnreadable(at));
        at++;
      }
    }
    return text.toString();
  }

  private char refuseUnreadable(int at) {
    char c = raw.charAt(at);
    boolean half =
        Character.isHighSurrogate(c)
            ? at + 1 == raw.length() || !Character.isLowSurrogate(raw.charAt(at + 1))
            : Character.isLowSurrogate(c)
                && (at == 0 || !Character.isHighSurrogate(raw.charAt(at - 1)));
    if (half || c == 0) {
      throw spot(at).malformed("found a character that no text can hold").rejection();
    }
    return c;
  }

  /** Decodes the escapes that follow each other here: together they are characters in UTF-8. */
  private int decodeRun(int start) {
    int end = start;
    while (end < raw.length() && raw.charAt(end) == '%') {
      end += 3;
    }
    ByteBuffer bytes = ByteBuffer.allocate((end - start) / 3);
    for (int at = start; at < end; at += 3) {
      bytes.put(escaped(at));
    }
    append(bytes.flip(), start);
    return end;
  }

  private byte escaped(int at) {
    int high = at + 2 < raw.length() ? digit(raw.charAt(at + 1)) : -1;
    int low = high < 0 ? -1 : digit(raw.charAt(at + 2));
    if (low < 0) {
      String found = raw.substring(at, Math.min(at + 3, raw.length()));
      throw spot(at)
          .unexpected(
              Excerpt.of(found), "% and two digits from 0 to F; the sign itself is written %25");
    }
    int value = 16 * high + low;
    if (value == 0) {
      throw spot(at).malformed("found %00, which no text can hold").rejection();
    }
    return (byte) value;
  }

  private static int digit(char c) {
    return c < 128 ? Character.digit(c, 16) : -1;
  }

  private void append(ByteBuffer bytes, int start) {
    CharBuffer chars = CharBuffer.allocate(bytes.remaining());
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(bytes, chars, true);
    if (result.isError()) {
      throw spot(start + 3 * bytes.position())
          .malformed("these escapes are no text in UTF-8")
          .rejection();
    }
    text.append(chars.flip());
  }

  private Spot spot(int at) {
    return new Spot(where, parameter, at + 1);
  }
}
