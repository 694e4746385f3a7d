package io.relata.http.exchange;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.UUID;

/**
 * The id of a request: the client's own, where it sends one that is fit to be repeated in headers,
 * logs and addresses, and else a new one.
 */
final class RequestId {

  private static final int LONGEST = 64;

  private RequestId() {}

  static String of(Context request) {
    return Optional.ofNullable(request.header("X-Request-Id"))
        .filter(RequestId::isPlain)
        .or(() -> Optional.ofNullable(request.header("traceparent")).flatMap(RequestId::trace))
        .orElseGet(() -> UUID.randomUUID().toString());
  }

  /** The trace's own id: {@code 00-<32 hex digits>-<16 hex digits>-01}. */
  private static Optional<String> trace(String parent) {
    String[] parts = parent.split("-", -1);
    boolean isTrace =
        parts.length >= 4
            && parts[1].length() == 32
            && parts[1].chars().allMatch(c -> Character.digit(c, 16) >= 0)
            && isPlain(parts[1]);
    return isTrace ? Optional.of(parts[1]) : Optional.empty();
  }

  private static boolean isPlain(String id) {
    return !id.isEmpty() && id.length() <= LONGEST && id.chars().allMatch(RequestId::isPlain);
  }

  private static boolean isPlain(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '_'
        || c == '.';
  }
}
