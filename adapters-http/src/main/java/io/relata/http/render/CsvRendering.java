package io.relata.http.render;

import io.relata.http.view.View;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes rows as lines of comma-separated values, under a line of their names. */
record CsvRendering(List<String> names, List<Cell> cells) implements Rendering {

  static CsvRendering of(View view) {
    return new CsvRendering(Cell.namesOf(view).toList(), Cell.allOf(view).toList());
  }

  @Override
  public Delivery begin(OutputStream out) throws IOException {
    return new CsvDelivery(this, out);
  }
}
