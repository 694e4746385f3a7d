package io.relata.http.read;

import io.relata.http.exchange.Body;
import io.relata.http.exchange.Wire;
import io.relata.http.render.Form;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * The tag of an answer, by which a client asks whether it has it already. Two checksums and the
 * length: quick, and good enough to tell an answer from the one before it at the same address.
 */
public record EntityTag(String value) {

  private static final HexFormat HEX = HexFormat.of();

  /** The weak tag of an answer's bytes. */
  public static EntityTag weak(Body body) {
    return weak(body.bytes(), body.size());
  }

  static EntityTag weak(byte[] body, int length) {
    return new EntityTag("W/" + quoted(body, length));
  }

  /** The strong tag of a row's version in a form; zipped, the same are other bytes. */
  static EntityTag strong(Version version, Form form, boolean zipped) {
    return new EntityTag("\"" + version.inForm(form) + (zipped ? ".gzip" : "") + "\"");
  }

  private static String quoted(byte[] body, int length) {
    CRC32 one = new CRC32();
    one.update(body, 0, length);
    CRC32C other = new CRC32C();
    other.update(body, 0, length);
    return "\""
        + Integer.toHexString(length)
        + "-"
        + HEX.toHexDigits((int) one.getValue())
        + HEX.toHexDigits((int) other.getValue())
        + "\"";
  }

  /**
   * Whether an {@code If-None-Match} header names this tag; weak and strong ones are alike there.
   */
  boolean isIn(Optional<String> ifNoneMatch) {
    return ifNoneMatch
        .map(tags -> tags.strip().equals("*") || listed(tags).contains(strong(value)))
        .orElse(false);
  }

  /** Sends an answer under this tag, unless the client has it already. */
  public void send(Wire wire, int status, String contentType, Body body) {
    wire.tell("ETag", value);
    if (isIn(wire.header("If-None-Match"))) {
      wire.notModified();
    } else {
      wire.send(status, contentType, body);
    }
  }

  private static List<String> listed(String tags) {
    return List.of(tags.split(",", -1)).stream().map(String::strip).map(EntityTag::strong).toList();
  }

  private static String strong(String tag) {
    return tag.startsWith("W/") ? tag.substring(2) : tag;
  }
}
