package io.relata.http.screen;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.relata.http.exchange.Body;
import io.relata.http.exchange.Exchange;
import io.relata.http.exchange.Wire;
import io.relata.http.problem.Kind;
import io.relata.http.problem.Problem;
import io.relata.http.read.EntityTag;
import java.util.Optional;

/**
 * Serves screens and what they load. One may load what this server has and nothing else, runs no
 * script that stands in itself, and can be framed by nobody.
 */
public final class Screens {

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private final Shelf screens = Shelf.of("screens");
  private final Shelf assets = Shelf.of("assets");
  private final Shelf lit = Shelf.ofWebJar("lit-html");

  /** Answers with a screen. */
  public Handler screen(String name) {
    return context -> send(context, screens.find(name + ".html"));
  }

  /** Answers with what the rest of an address names of what screens load. */
  public void asset(Context context) {
    send(context, assets.find(context.pathParam("asset")));
  }

  /** The same with what the library has that draws them. */
  public void litHtml(Context context) {
    send(context, lit.find(context.pathParam("asset")));
  }

  private static void send(Context context, Optional<Asset> found) {
    Asset asset = found.orElseThrow(Screens::missing);
    Wire wire = Exchange.of(context).wire();
    wire.tell("Content-Security-Policy", POLICY);
    wire.tell("X-Content-Type-Options", "nosniff");
    wire.tell("Referrer-Policy", "no-referrer");
    // The server may be another one by the next visit; asking again costs next to nothing.
    wire.tell("Cache-Control", "no-cache");
    Body body = Body.of(asset.bytes());
    EntityTag.weak(body).send(wire, 200, asset.contentType(), body);
  }

  private static RuntimeException missing() {
    return Problem.of(Kind.UNKNOWN_ADDRESS, "there is no screen here, and nothing that one loads")
        .withHint("the console is at /")
        .rejection();
  }
}
