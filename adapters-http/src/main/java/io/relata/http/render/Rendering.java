package io.relata.http.render;

import io.relata.domain.query.Row;
import io.relata.http.view.View;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes rows in one form, as one view says. Made once for both, it may be kept, and used by
 * several threads at once.
 *
 * <p>What it writes to fails with its own exception, so that a client that went away can be told
 * from a fault. It is neither flushed at the end nor closed: that is for who opened it.
 */
public sealed interface Rendering permits JsonRendering, CsvRendering {

  static Rendering of(Form form, View view) {
    return switch (form) {
      case JSON -> JsonRendering.of(Frame.ARRAY, view, Nulls.SHOWN);
      case JSON_STRIPPED -> JsonRendering.of(Frame.ARRAY, view, Nulls.STRIPPED);
      case OBJECT -> JsonRendering.of(Frame.ONE, view, Nulls.SHOWN);
      case OBJECT_STRIPPED -> JsonRendering.of(Frame.ONE, view, Nulls.STRIPPED);
      case NDJSON -> JsonRendering.of(Frame.LINES, view, Nulls.SHOWN);
      case CSV -> CsvRendering.of(view);
    };
  }

  /**
   * Begins an answer whose rows arrive in portions; to be closed.
   *
   * @throws IOException when the client went away
   */
  Delivery begin(OutputStream out) throws IOException;

  /**
   * Writes a whole answer.
   *
   * @throws IOException when the client went away
   */
  default void write(List<? extends Row<?>> rows, OutputStream out) throws IOException {
    try (Delivery delivery = begin(out)) {
      delivery.write(rows);
      delivery.end();
    }
  }
}
