package io.relata.http.local;

import io.relata.application.shadow.Recording;
import io.relata.http.exchange.Exchange;
import io.relata.http.read.Reads;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;

/**
 * A request for rows from within this process. Its answer is the one that HTTP would give.
 *
 * @param address as {@code blog/posts?select=title}; it needs not be encoded
 * @param headers what it says beside, as over HTTP
 */
public record Inquiry(String address, Map<String, String> headers) {

  private static final String ID = "local";

  public Inquiry {
    headers = Map.copyOf(headers);
  }

  /**
   * Writes the answer and closes what it was written to; gives its headers.
   *
   * @param recording what is to listen to the reads
   * @throws io.relata.http.problem.Rejection where something is wrong with the request
   * @throws io.relata.http.exchange.ClientWentAway where the answer can not be written
   */
  public Map<String, String> answer(Reads reads, Recording recording, OutputStream out) {
    Route route = Route.of(address);
    Map<String, String> told = new TreeMap<>();
    Exchange exchange = new Exchange(new LocalWire(route, headers, told, out), ID, recording);
    if (route.parts().containsKey("name")) {
      reads.reports().one(exchange);
    } else if (route.parts().containsKey("id")) {
      reads.one(exchange);
    } else {
      reads.many(exchange);
    }
    return told;
  }
}
