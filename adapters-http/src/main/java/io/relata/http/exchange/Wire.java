package io.relata.http.exchange;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How a request arrived and where its answer goes. What can not be sent fails with {@link
 * ClientWentAway}.
 */
public interface Wire {

  /** The path of the request's address. */
  String path();

  /** A part of the path, by its name. */
  Optional<String> part(String name);

  /** What follows the path, still encoded. */
  Optional<String> query();

  /** What the request says in its headers of a name, which may be there several times. */
  List<String> headers(String name);

  default Optional<String> header(String name) {
    return headers(name).stream().findFirst();
  }

  /**
   * What the request brings with it; of what is longer, one byte more than this.
   *
   * @param most how many bytes are wanted
   */
  byte[] body(int most);

  /** Says something in a header of the answer. */
  void tell(String header, String value);

  /** Sends the answer as a whole. */
  void send(int status, String contentType, Body body);

  /** Sends an answer that has no body. */
  void sendNothing(int status);

  /** Whether more than the headers of the answer is wanted. */
  boolean wantsBody();

  /** Whether a whole answer would be sent zipped, which makes other bytes of it. */
  boolean zips(Body body);

  /**
   * Begins an answer that is sent as it is made; to be closed.
   *
   * @param afterwards what is to be said once all is sent, by header, where that can be said still
   */
  OutputStream stream(String contentType, Supplier<Map<String, String>> afterwards);

  /** Answers that the client has the answer already. */
  void notModified();
}
