package io.relata.http.write;

import io.relata.http.exchange.Wire;
import io.relata.http.problem.Kind;
import io.relata.http.problem.Problem;
import java.util.Locale;

/** What a request brings with it, once it is known to be JSON of a bearable length. */
final class Content {

  private static final String JSON = "application/json";

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
