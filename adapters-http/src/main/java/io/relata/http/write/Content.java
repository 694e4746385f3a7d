package io.relata.http.write;

import io.relata.http.exchange.Wire;
import io.relata.http.problem.Kind;
import io.relata.http.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a request brings with it, once it is known to be JSON of a bearable length. */
public final class Content {

  private static final String JSON = "application/json";
  private static final String NOTHING = "{}";

  private Content() {}

  static byte[] of(Wire wire, int longest) {
    // Web pages may send what has no type anywhere, without being allowed to first.
    requireJson(wire.header("Content-Type").orElse(""));
    byte[] body = wire.body(longest);
    if (body.length > longest) {
      throw Problem.of(
              Kind.BODY_TOO_LONG,
              "the body is longer than " + longest + " bytes, which is the limit")
          .withHint("send it in several requests")
          .rejection();
    }
    return body;
  }

  /**
   * Requires that a request brings nothing, or an object without members. Who sends it from a web
   * page says all the same that it would be JSON, which pages need to be allowed to.
   */
  public static void requireNone(Wire wire) {
    byte[] body = wire.body(NOTHING.length());
    if (body.length > 0 || wire.header("Origin").isPresent()) {
      requireJson(wire.header("Content-Type").orElse(""));
    }
    if (body.length > 0 && !new String(body, StandardCharsets.UTF_8).equals(NOTHING)) {
      throw Problem.of(Kind.MALFORMED_BODY, "no body is taken here")
          .withHint("its address says all there is to say")
          .rejection();
    }
  }

  private static void requireJson(String header) {
    String[] parts = header.toLowerCase(Locale.ROOT).split(";", -1);
    boolean isJson = parts[0].strip().equals(JSON);
    for (int i = 1; i < parts.length; i++) {
      String parameter = parts[i].strip().replace("\"", "");
      isJson &= !parameter.startsWith("charset=") || parameter.equals("charset=utf-8");
    }
    if (!isJson) {
      throw Problem.of(Kind.BODY_NOT_TAKEN, "bodies of this type are not taken")
          .withHint("send " + JSON + " in UTF-8")
          .rejection();
    }
  }
}
