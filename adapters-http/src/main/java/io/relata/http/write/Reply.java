package io.relata.http.write;

import io.relata.application.once.Answer;
import io.relata.application.write.Shown;
import io.relata.domain.model.Id;
import io.relata.domain.query.Counting;
import io.relata.http.exchange.Body;
import io.relata.http.exchange.Exchange;
import io.relata.http.exchange.Wire;
import io.relata.http.preference.Returning;
import io.relata.http.read.Addresses;
import io.relata.http.render.Form;
import io.relata.http.render.Rendering;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a request that writes is answered, as a value: all of it that does not depend on how, when
 * and how often it is sent.
 *
 * @param headers what it says beside, in this order
 * @param showing what it shows, where it shows something
 */
record Reply(int status, Map<String, String> headers, Optional<Showing> showing) {

  private static final String CONTENT_TYPE = "Content-Type";

  /**
   * What is shown.
   *
   * @param type what it says of its form
   */
  record Showing(String type, Body body) {}

  /** One that shows nothing, and says which preferences were followed. */
  static Reply silent(Request<?> request, int status) {
    Map<String, String> headers = new LinkedHashMap<>();
    request.preferences().tell(headers::put);
    return new Reply(status, headers, Optional.empty());
  }

  /** One that shows rows. */
  static <T> Reply showing(Request<T> request, int status, Form form, Shown<T> shown) {
    Body body = new Body();
    try {
      Rendering.of(form, request.asked().view()).write(shown.page().rows(), body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> headers = silent(request, status).headers();
    return new Reply(status, headers, Optional.of(new Showing(form.contentType(), body)));
  }

  /** One that was kept. */
  static Reply kept(Answer answer) {
    Map<String, String> headers = new LinkedHashMap<>(answer.headers());
    Optional<Showing> showing =
        Optional.ofNullable(headers.remove(CONTENT_TYPE))
            .map(type -> new Showing(type, Body.of(answer.body())));
    return new Reply(answer.status(), headers, showing);
  }

  /** All of it, for whoever keeps it. */
  Answer toBeKept() {
    return showing
        .map(
            it ->
                new Answer(
                    status, saying(CONTENT_TYPE, it.type()).headers, it.body().toByteArray()))
        .orElseGet(() -> new Answer(status, headers, new byte[0]));
  }

  /** The same, saying where the row is, where that is asked and there is one. */
  <T> Reply located(Request<T> request, List<Id<T>> ids) {
    return request.preferences().returning() == Returning.HEADERS_ONLY && ids.size() == 1
        ? saying("Location", Addresses.of(request.entity().name(), ids.getFirst()))
        : this;
  }

  /** The same, saying how many rows were written, where that is asked. */
  Reply counted(Request<?> request, int rows) {
    return request.preferences().counting() == Counting.NONE
        ? this
        : saying("Content-Range", "*/" + rows);
  }

  /** The same, saying something more. */
  Reply saying(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Reply(status, more, showing);
  }

  /** Sends it, with what it cost. */
  void send(Exchange exchange) {
    Wire wire = exchange.wire();
    headers.forEach(wire::tell);
    exchange.tellCost();
    showing.ifPresentOrElse(
        shown -> wire.send(status, shown.type(), shown.body()), () -> wire.sendNothing(status));
  }
}
