package io.relata.application.once;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was answered, to the byte. Equal by value; nobody can change it.
 *
 * @param headers what it says besides its body, in this order
 */
public record Answer(int status, Map<String, String> headers, byte[] body) {

  public Answer {
    headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    body = body.clone();
  }

  @Override
  public byte[] body() {
    return body.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Answer(int otherStatus, var otherHeaders, byte[] otherBody)
        && status == otherStatus
        && headers.equals(otherHeaders)
        && Arrays.equals(body, otherBody);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * status + headers.hashCode()) + Arrays.hashCode(body);
  }

  /** Shows no values: they are anybody's data. */
  @Override
  public String toString() {
    return status + " with " + body.length + " bytes";
  }
}
