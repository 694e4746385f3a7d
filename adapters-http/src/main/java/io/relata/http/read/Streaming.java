package io.relata.http.read;

import io.relata.domain.query.Page;
import io.relata.http.exchange.ClientWentAway;
import io.relata.http.exchange.Exchange;
import io.relata.http.render.Delivery;
import io.relata.http.render.Form;
import io.relata.http.render.Rendering;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is sent portion by portion, so that it may have any number of rows. Begins with
 * the first portion, so that what is wrong with a request is still told as a problem; waits where
 * the client takes its time; ends where it goes away.
 */
final class Streaming {

  /** How many rows are held at a time. */
  static final int PORTION = 1_000;

  private final Exchange exchange;
  private final Location location;
  private final Rendering rendering;
  private @Nullable OutputStream out;
  private @Nullable Delivery delivery;

  Streaming(Exchange exchange, Location location, Rendering rendering) {
    this.exchange = exchange;
    this.location = location;
    this.rendering = rendering;
  }

  void send(Page<?> portion) {
    try {
      begun(portion).portion(portion.rows());
    } catch (IOException e) {
      throw new ClientWentAway(e);
    }
  }

  /** Sends the headers only. */
  void sendHeaders(Page<?> first) {
    try {
      begun(first);
    } catch (IOException e) {
      throw new ClientWentAway(e);
    }
    end();
  }

  private Delivery begun(Page<?> portion) throws IOException {
    Delivery begun = delivery;
    if (begun == null) {
      location.tell(exchange.wire());
      exchange.wire().tell("Content-Range", Extent.ofStream(portion).contentRange());
      OutputStream sink = exchange.wire().stream(Form.NDJSON.contentType(), exchange::costOfStream);
      out = sink;
      begun = rendering.begin(sink);
      delivery = begun;
    }
    return begun;
  }

  /** Says that all rows are sent. */
  void end() {
    Delivery begun = delivery;
    OutputStream sink = out;
    if (begun == null || sink == null) {
      return;
    }
    try {
      begun.end();
      begun.close();
      sink.close();
    } catch (IOException e) {
      throw new ClientWentAway(e);
    }
  }
}
