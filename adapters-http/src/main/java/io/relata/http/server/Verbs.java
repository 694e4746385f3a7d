package io.relata.http.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.relata.http.problem.Kind;
import io.relata.http.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What each verb does at an address; one that does nothing is told so. */
record Verbs(Cors cors) {

  /** What an address takes that is only read. */
  static final String READING = "GET, HEAD, OPTIONS";

  private static final List<HandlerType> WRITING =
      List.of(HandlerType.POST, HandlerType.PUT, HandlerType.PATCH, HandlerType.DELETE);

  /** Answers reading at an address with this handler, and each verb that writes with its own. */
  void at(RoutesConfig routes, String address, Handler reading, Map<HandlerType, Handler> writing) {
    answer(routes, address, reading, writing, taken(READING, writing));
  }

  /**
   * Answers each verb that writes at an address with its own handler; nothing is read there.
   *
   * @param known ends a request whose address has this form, and is none
   */
  void writing(
      RoutesConfig routes, String address, Handler known, Map<HandlerType, Handler> writing) {
    String taken = taken("OPTIONS", writing);
    Handler refusing =
        context -> {
          known.handle(context);
          refuse(context, taken);
        };
    answer(routes, address, refusing, writing, taken);
  }

  private static String taken(String first, Map<HandlerType, Handler> writing) {
    return Stream.concat(
            Stream.of(first), WRITING.stream().filter(writing::containsKey).map(HandlerType::name))
        .collect(Collectors.joining(", "));
  }

  private void answer(
      RoutesConfig routes,
      String address,
      Handler reading,
      Map<HandlerType, Handler> writing,
      String taken) {
    routes.get(address, open(reading));
    routes.head(address, open(reading));
    routes.options(
        address,
        context -> {
          cors.allow(context);
          cors.preflight(context, taken);
          context.header("Allow", taken).status(200);
        });
    for (HandlerType verb : WRITING) {
      Handler handler = writing.getOrDefault(verb, context -> refuse(context, taken));
      routes.addHttpHandler(verb, address, open(handler));
    }
  }

  /** Answers reading at an address, at which nothing is written. */
  void reading(RoutesConfig routes, String address, Handler handler) {
    at(routes, address, handler, Map.of());
  }

  private Handler open(Handler handler) {
    return context -> {
      cors.allow(context);
      handler.handle(context);
    };
  }

  private static void refuse(Context context, String taken) {
    context.header("Allow", taken);
    throw Problem.of(Kind.WRONG_VERB, "this address does not take " + context.method().name())
        .withHint("it takes " + taken)
        .rejection();
  }
}
