package io.relata.http.render;

import io.relata.http.view.View;
import java.io.IOException;
import java.io.OutputStream;

/** Writes rows as JSON objects in a frame. */
record JsonRendering(Frame frame, JsonObject object) implements Rendering {

  static JsonRendering of(Frame frame, View view, Nulls nulls) {
    return new JsonRendering(frame, JsonObject.of(view, nulls));
  }

  @Override
  public Delivery begin(OutputStream out) throws IOException {
    return new JsonDelivery(frame, object, out);
  }
}
