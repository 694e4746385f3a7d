package io.relata.http.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.relata.http.problem.Kind;
import io.relata.http.problem.Problem;
import java.util.List;

/** What each verb does at an address that is read; one that does nothing is told so. */
record Verbs(Cors cors) {

  static final String TAKEN = "GET, HEAD, OPTIONS";
  private static final List<HandlerType> NOT_TAKEN =
      List.of(HandlerType.POST, HandlerType.PUT, HandlerType.PATCH, HandlerType.DELETE);

  /** Answers reading at an address with this handler. */
  void reading(RoutesConfig routes, String address, Handler handler) {
    Handler open =
        context -> {
          cors.allow(context);
          handler.handle(context);
        };
    routes.get(address, open);
    routes.head(address, open);
    routes.options(
        address,
        context -> {
          cors.allow(context);
          cors.preflight(context, TAKEN);
          context.header("Allow", TAKEN).status(200);
        });
    NOT_TAKEN.forEach(verb -> routes.addHttpHandler(verb, address, this::refuse));
  }

  private void refuse(Context context) {
    cors.allow(context);
    context.header("Allow", TAKEN);
    throw Problem.of(Kind.WRONG_VERB, "this address does not take " + context.method().name())
        .withHint("it takes " + TAKEN)
        .rejection();
  }
}
