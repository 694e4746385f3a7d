package io.relata.http.render;

import io.relata.domain.query.Row;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** An answer as comma-separated values on its way. */
final class CsvDelivery extends Delivery {

  private final Cell[] cells;
  private final OutputStream out;
  private final CsvPen pen;

  CsvDelivery(CsvRendering rendering, OutputStream out) throws IOException {
    this.cells = rendering.cells().toArray(Cell[]::new);
    this.out = out;
    this.pen = new CsvPen(out);
    writeHeader(rendering.names());
  }

  private void writeHeader(List<String> names) throws IOException {
    for (int i = 0; i < names.size(); i++) {
      if (i > 0) {
        pen.separate();
      }
      pen.writeText(names.get(i));
    }
    pen.endLine();
  }

  @Override
  void write(List<? extends Row<?>> rows) throws IOException {
    for (Row<?> row : rows) {
      for (int i = 0; i < cells.length; i++) {
        if (i > 0) {
          pen.separate();
        }
        cells[i].write(row, pen);
      }
      pen.endLine();
    }
  }

  @Override
  void send() throws IOException {
    pen.drain();
    out.flush();
  }

  @Override
  public void end() throws IOException {
    pen.drain();
  }

  @Override
  public void close() {
    pen.close();
  }
}
