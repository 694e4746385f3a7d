package io.relata.http.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;

/** The bytes of an answer, gathered before any is sent, so that its headers can tell of them. */
public final class Body extends ByteArrayOutputStream {

  // Smaller answers travel in one packet either way.
  private static final int WORTH_ZIPPING = 1_400;
  private static final int USUAL_SIZE = 8_192;

  public Body() {
    super(USUAL_SIZE);
  }

  /** These bytes. */
  public static Body of(byte[] bytes) {
    Body body = new Body();
    body.writeBytes(bytes);
    return body;
  }

  /** The bytes themselves; only the first {@link #size} of them count. */
  public byte[] bytes() {
    return buf;
  }

  boolean isWorthZipping() {
    return count >= WORTH_ZIPPING;
  }

  Body zipped() throws IOException {
    Body zipped = new Body();
    try (OutputStream zip = new GZIPOutputStream(zipped)) {
      writeTo(zip);
    }
    return zipped;
  }
}
