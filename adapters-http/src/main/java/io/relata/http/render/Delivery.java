package io.relata.http.render;

import io.relata.domain.query.Row;
import java.io.IOException;
import java.util.List;

/**
 * One answer on its way, for one thread. An answer that is closed before its end stays cut off, so
 * that nobody takes a part of it for the whole.
 */
public abstract sealed class Delivery implements AutoCloseable permits JsonDelivery, CsvDelivery {

  /**
   * Writes further rows and sends off all that is written.
   *
   * @throws IOException when the client went away
   */
  public final void portion(List<? extends Row<?>> rows) throws IOException {
    write(rows);
    send();
  }

  /**
   * Writes what follows the last row.
   *
   * @throws IOException when the client went away
   */
  public abstract void end() throws IOException;

  abstract void write(List<? extends Row<?>> rows) throws IOException;

  abstract void send() throws IOException;

  /**
   * @throws IOException when the client went away
   */
  @Override
  public abstract void close() throws IOException;
}
