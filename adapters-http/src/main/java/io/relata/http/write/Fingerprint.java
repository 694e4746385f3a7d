package io.relata.http.write;

import io.relata.http.exchange.Wire;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A digest of all that a request to add rows says of what is to be done and answered. */
final class Fingerprint {

  private static final List<String> SAYING = List.of("Accept", "Prefer", "Content-Profile");

  private Fingerprint() {}

  static String of(Wire request, byte[] body) {
    MessageDigest digest = sha256();
    add(digest, "POST");
    add(digest, request.path());
    add(digest, request.query().orElse(""));
    SAYING.forEach(header -> add(digest, String.join(",", request.headers(header))));
    add(digest, body);
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(MessageDigest digest, String part) {
    add(digest, part.getBytes(StandardCharsets.UTF_8));
  }

  /** With its length before it, so that no two ways to part a text are the same. */
  private static void add(MessageDigest digest, byte[] part) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).flip());
    digest.update(part);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has it", e);
    }
  }
}
