package io.relata.http.local;

import io.relata.http.exchange.Body;
import io.relata.http.exchange.ClientWentAway;
import io.relata.http.exchange.Wire;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A request from within this process.
 *
 * @param headers what the request says beside its address
 * @param told what the answer says beside its body
 * @param out where the body goes
 */
record LocalWire(
    Route route, Map<String, String> headers, Map<String, String> told, OutputStream out)
    implements Wire {

  @Override
  public String path() {
    return route.path();
  }

  @Override
  public Optional<String> part(String name) {
    return Optional.ofNullable(route.parts().get(name));
  }

  @Override
  public Optional<String> query() {
    return route.query();
  }

  @Override
  public List<String> headers(String name) {
    return Optional.ofNullable(headers.get(name)).stream().toList();
  }

  @Override
  public byte[] body(int most) {
    return new byte[0];
  }

  @Override
  public void tell(String header, String value) {
    told.put(header, value);
  }

  @Override
  public void send(int status, String contentType, Body body) {
    try {
      body.writeTo(out);
      out.close();
    } catch (IOException e) {
      throw new ClientWentAway(e);
    }
  }

  @Override
  public void sendNothing(int status) {
    // There is nothing to send.
  }

  @Override
  public boolean wantsBody() {
    return true;
  }

  @Override
  public boolean zips(Body body) {
    return false;
  }

  @Override
  public OutputStream stream(String contentType, Supplier<Map<String, String>> afterwards) {
    return out;
  }

  /** Never happens: nobody here asks whether an answer is still the same. */
  @Override
  public void notModified() {
    throw new IllegalStateException("the answer was asked for without conditions");
  }
}
