package io.relata.http.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.relata.http.problem.Kind;
import io.relata.http.problem.Problem;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What each verb does at an address; one that does nothing is told so.
 *
 * @param addresses those that something was said of so far
 */
record Verbs(Cors cors, Set<String> addresses) {

  /** What an address takes that is only read. */
  static final String READING = "GET, HEAD, OPTIONS";

  private static final List<HandlerType> WRITING =
      List.of(HandlerType.POST, HandlerType.PUT, HandlerType.PATCH, HandlerType.DELETE);

  Verbs(Cors cors) {
    this(cors, new LinkedHashSet<>());
  }

  /** Answers reading at an address with this handler, and each verb that writes with its own. */
  void at(RoutesConfig routes, String address, Handler reading, Map<HandlerType, Handler> writing) {
    String taken = taken(READING, writing.keySet());
    answer(routes, address, reading, writing, context -> taken);
  }

  /**
   * Answers each verb that writes at an address with its own handler; nothing is read there.
   *
   * @param taking the verbs that the address of a request takes, of those that write; ends one
   *     whose address has this form, and is none
   */
  void writing(
      RoutesConfig routes,
      String address,
      Function<Context, Set<HandlerType>> taking,
      Map<HandlerType, Handler> writing) {
    Handler refusing = context -> refuse(context, taken("OPTIONS", taking.apply(context)));
    Map<HandlerType, Handler> taken = new HashMap<>();
    for (HandlerType verb : WRITING) {
      Handler known = writing.getOrDefault(verb, refusing);
      taken.put(
          verb,
          context -> (taking.apply(context).contains(verb) ? known : refusing).handle(context));
    }
    answer(routes, address, refusing, taken, context -> taken("OPTIONS", taking.apply(context)));
  }

  private static String taken(String first, Set<HandlerType> writing) {
    return Stream.concat(
            Stream.of(first), WRITING.stream().filter(writing::contains).map(HandlerType::name))
        .collect(Collectors.joining(", "));
  }

  private void answer(
      RoutesConfig routes,
      String address,
      Handler reading,
      Map<HandlerType, Handler> writing,
      Function<Context, String> taking) {
    addresses.add(address);
    routes.get(address, open(reading));
    routes.head(address, open(reading));
    routes.options(
        address,
        context -> {
          cors.allow(context);
          String taken = taking.apply(context);
          cors.preflight(context, taken);
          context.header("Allow", taken).status(200);
        });
    for (HandlerType verb : WRITING) {
      Handler handler =
          writing.getOrDefault(verb, context -> refuse(context, taking.apply(context)));
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
