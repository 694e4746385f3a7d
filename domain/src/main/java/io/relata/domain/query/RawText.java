package io.relata.domain.query;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A text as it was stored, in UTF-8. What only passes it on needs no string of it; what looks at it
 * gets one, made once.
 */
public final class RawText {

  private final byte[] bytes;
  private @Nullable String text;

  private RawText(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The text of these bytes, which are taken over; nothing of none. */
  public static @Nullable RawText of(byte @Nullable [] bytes) {
    return bytes == null ? null : new RawText(bytes);
  }

  /** Its bytes; not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof RawText raw && toString().equals(raw.toString()));
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  /** The text itself. */
  @Override
  public String toString() {
    String known = text;
    if (known == null) {
      known = new String(bytes, StandardCharsets.UTF_8);
      text = known;
    }
    return known;
  }
}
