package io.relata.http.render;

import io.relata.domain.query.Row;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/** An answer in JSON on its way. */
final class JsonDelivery extends Delivery {

  private final Frame frame;
  private final JsonObject object;
  private final OutputStream out;
  private final Pen pen;
  private final JsonGenerator json;
  private long written;

  JsonDelivery(Frame frame, JsonObject object, OutputStream out) {
    this.frame = frame;
    this.object = object;
    this.out = out;
    this.pen = Pen.over(out);
    this.json = pen.json();
    // Stays in the generator's buffer.
    frame.begin(json);
  }

  @Override
  void write(List<? extends Row<?>> rows) throws IOException {
    frame.requireRoomFor(written + rows.size());
    try {
      for (Row<?> row : rows) {
        object.write(row, pen);
        frame.afterRow(json);
      }
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
    written += rows.size();
  }

  @Override
  void send() throws IOException {
    try {
      json.flush();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
    out.flush();
  }

  @Override
  public void end() throws IOException {
    try {
      frame.end(json, written);
      json.flush();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void close() throws IOException {
    try {
      json.close();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }
}
