package io.relata.http.render;

import io.relata.domain.query.Row;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What writes one answer as comma-separated values. */
final class CsvPen {

  private static final int ROOM = 8_000;

  private final OutputStream out;
  private final byte[] line = new byte[ROOM];
  private final Inner inner = new Inner();
  private final Pen json = Pen.over(inner);
  private int length;

  /** Gives its bytes without a copy. */
  private static final class Inner extends ByteArrayOutputStream {

    byte[] bytes() {
      return buf;
    }
  }

  CsvPen(OutputStream out) {
    this.out = out;
  }

  void separate() throws IOException {
    put((byte) ',');
  }

  void endLine() throws IOException {
    put((byte) '\n');
  }

  ShortText shortText() {
    return json.text();
  }

  void writeShortText() throws IOException {
    write(shortText().bytes(), shortText().length());
  }

  void writeText(String text) throws IOException {
    writeText(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Empty text in quotes, since a null is an empty cell. */
  void writeText(byte[] bytes) throws IOException {
    if (bytes.length == 0 || needsQuotes(bytes, bytes.length)) {
      writeQuoted(bytes, bytes.length);
    } else {
      write(bytes, bytes.length);
    }
  }

  void writeObject(JsonObject object, Row<?> row) throws IOException {
    inner.reset();
    object.write(row, json);
    writeInner();
  }

  void writeArray(JsonObject object, @Nullable List<?> rows) throws IOException {
    inner.reset();
    object.writeArray(rows, json);
    writeInner();
  }

  private void writeInner() throws IOException {
    json.json().flush();
    if (needsQuotes(inner.bytes(), inner.size())) {
      writeQuoted(inner.bytes(), inner.size());
    } else {
      write(inner.bytes(), inner.size());
    }
  }

  /** Bytes below 128 stand for themselves in UTF-8, so they need no decoding. */
  private static boolean needsQuotes(byte[] bytes, int count) {
    for (int i = 0; i < count; i++) {
      switch (bytes[i]) {
        case ',', '"', '\n', '\r' -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private void writeQuoted(byte[] bytes, int count) throws IOException {
    put((byte) '"');
    for (int i = 0; i < count; i++) {
      if (bytes[i] == '"') {
        put((byte) '"');
      }
      put(bytes[i]);
    }
    put((byte) '"');
  }

  private void write(byte[] bytes, int count) throws IOException {
    if (count > ROOM - length) {
      drain();
    }
    if (count > ROOM) {
      out.write(bytes, 0, count);
    } else {
      System.arraycopy(bytes, 0, line, length, count);
      length += count;
    }
  }

  private void put(byte one) throws IOException {
    if (length == ROOM) {
      drain();
    }
    line[length++] = one;
  }

  /** Passes on what is written so far. */
  void drain() throws IOException {
    int count = length;
    length = 0;
    out.write(line, 0, count);
  }

  /** Gives back what it borrowed. */
  void close() {
    json.json().close();
  }
}
