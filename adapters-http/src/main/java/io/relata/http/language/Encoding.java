package io.relata.http.language;

import java.nio.charset.StandardCharsets;

/** Writes text as a part of an address. */
final class Encoding {

  private static final String BARE = "-_.~*,():!";
  private static final String DIGITS = "0123456789ABCDEF";

  private Encoding() {}

  static void append(StringBuilder encoded, String text) {
    for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
      if (isBare(each)) {
        encoded.append((char) each);
      } else {
        encoded
            .append('%')
            .append(DIGITS.charAt((each >> 4) & 15))
            .append(DIGITS.charAt(each & 15));
      }
    }
  }

  private static boolean isBare(byte each) {
    return each > 0 && (Character.isLetterOrDigit(each) || BARE.indexOf(each) >= 0);
  }
}
