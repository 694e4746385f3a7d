package io.relata.http.write;

import io.relata.application.once.Claim;
import io.relata.http.exchange.Wire;
import io.relata.http.problem.Kind;
import io.relata.http.problem.Problem;
import java.util.List;
import java.util.Optional;

/** The key by which the repeats of a request are known, as an {@code Idempotency-Key} names it. */
record IdempotencyKey(String text) {

  private static final String NAME = "Idempotency-Key";
  private static final int LONGEST = 255;

  /** The key of a request, where it names one. */
  static Optional<IdempotencyKey> of(Wire request) {
    List<String> headers = request.headers(NAME);
    if (headers.size() > 1 || !headers.stream().allMatch(IdempotencyKey::isPlain)) {
      throw refused("takes one key of 1 to " + LONGEST + " printable ASCII characters")
          .withHint("a new UUID for each request, and the same one for its repeats, serves best")
          .rejection();
    }
    return headers.stream().findFirst().map(IdempotencyKey::new);
  }

  private static boolean isPlain(String key) {
    return !key.isBlank()
        && key.length() <= LONGEST
        && key.chars().allMatch(c -> c >= ' ' && c <= '~');
  }

  /** Lets a request pass that names no key. */
  static void refuse(Wire request) {
    if (!request.headers(NAME).isEmpty()) {
      throw refused("is for POST")
          .withHint("leave it out: to do this twice comes to the same as to do it once")
          .rejection();
    }
  }

  private static Problem refused(String reason) {
    return Problem.of(Kind.MALFORMED, NAME + " " + reason);
  }

  /** What the request says that is to be done once. */
  Claim claim(Wire request, byte[] body) {
    return new Claim(text, Fingerprint.of(request, body));
  }
}
