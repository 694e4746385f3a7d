package io.relata.http.render;

import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * What writes one answer in JSON.
 *
 * @param text where short texts are put together
 */
record Pen(JsonGenerator json, ShortText text) {

  // Closed too early, it must not complete the answer; and it is not what opened the stream.
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .rootValueSeparator("")
          .build();

  static Pen over(OutputStream out) {
    return new Pen(FACTORY.createGenerator(ObjectWriteContext.empty(), out), new ShortText());
  }

  /** Writes the text that was put together, as a string. */
  void writeText() {
    json.writeRawUTF8String(text.bytes(), 0, text.length());
  }
}
