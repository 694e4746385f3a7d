package io.relata.http.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.util.JavalinException;
import io.relata.application.shadow.Recording;
import io.relata.http.exchange.Exchange;
import io.relata.http.read.Reads;
import io.relata.http.shadow.Ring;
import io.relata.http.shadow.Shadows;
import io.relata.http.shadow.Visibility;
import io.relata.http.write.Writes;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running server. */
public final class HttpServer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger("relata.server");

  // Lists of many values travel in the address.
  private static final int LONGEST_REQUEST_HEAD = 256 * 1024;
  // Some headers of an answer repeat parts of what was asked, none of them more than three times.
  private static final int LONGEST_ANSWER_HEAD = 4 * LONGEST_REQUEST_HEAD;
  private static final int REMEMBERED_REQUESTS = 100;
  // Once no request is answered any more, there are only refusals to be sent.
  private static final Duration TIME_FOR_LAST_WORDS = Duration.ofSeconds(2);

  private final HttpSettings settings;
  private final Reads reads;
  private final Writes writes;
  private final Health health;
  private final Verbs verbs;
  private final Bounded bounded;
  private final Metrics metrics;
  private final Ring ring = new Ring(REMEMBERED_REQUESTS);
  private final Javalin javalin;
  private final AtomicBoolean isClosed = new AtomicBoolean();

  private HttpServer(HttpSettings settings, Reads reads, Writes writes, Backing backing) {
    this.settings = settings;
    this.reads = reads;
    this.writes = writes;
    this.health = new Health(backing);
    this.verbs = new Verbs(new Cors(settings.origins()));
    this.bounded = new Bounded(settings.requestsAtOnce());
    this.metrics = new Metrics(new Gauges(bounded, backing::connections));
    this.javalin = Javalin.create(this::configure);
  }

  /**
   * Starts answering.
   *
   * @throws CannotListen where somebody else does already
   */
  public static HttpServer start(
      HttpSettings settings, Reads reads, Writes writes, Backing backing) {
    HttpServer server = new HttpServer(settings, reads, writes, backing);
    server.javalin.start();
    return server;
  }

  private void configure(JavalinConfig config) {
    config.concurrency.useVirtualThreads = true;
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.router.ignoreTrailingSlashes = false;
    config.router.handlerWrapper(endpoint -> Faults.caughtIn(endpoint.handler));
    config.http.prefer405over404 = true;
    config.jetty.modifyServer(HttpServer::configure);
    config.jetty.addConnector((server, http) -> Door.open(settings, server, http));
    config.jetty.modifyHttpConfiguration(
        http -> {
          http.setRequestHeaderSize(LONGEST_REQUEST_HEAD);
          http.setMaxResponseHeaderSize(LONGEST_ANSWER_HEAD);
          http.setSendServerVersion(false);
        });
    Finished finished = new Finished(ring, metrics, Clock.systemUTC());
    config.requestLogger.http((context, millis) -> finished.finished(context));
    config.routes.before(context -> Exchange.begin(context, recording()));
    addresses(config.routes);
    Problems.told(config.routes);
  }

  /** Values are kept only where they may be shown. */
  private Recording recording() {
    return switch (settings.shadow()) {
      case SHOWN -> Recording.withValues();
      case HIDDEN -> new Recording();
    };
  }

  private static void configure(Server server) {
    server.setErrorHandler(new JettyProblems());
    server.insertHandler(new GracefulHandler());
    server.setStopTimeout(TIME_FOR_LAST_WORDS.toMillis());
  }

  private void addresses(RoutesConfig routes) {
    verbs.reading(routes, "/health/live", health::live);
    verbs.reading(routes, "/health/ready", health::ready);
    verbs.reading(routes, "/metrics", metrics::tell);
    if (settings.shadow() == Visibility.SHOWN) {
      Shadows shadows = new Shadows(ring);
      verbs.reading(routes, "/shadow", shadows::recent);
      verbs.reading(routes, "/shadow/{id}", shadows::one);
      verbs.reading(routes, "/shadow/{id}/{statement}/plan", shadows::plan);
    }
    verbs.reading(routes, "/{context}/reports/{name}", handler(reads.reports()::one));
    Handler many = handler(reads::many);
    Map<HandlerType, Handler> writingMany =
        Map.of(
            HandlerType.POST, handler(writes::create),
            HandlerType.PATCH, handler(writes::change),
            HandlerType.DELETE, handler(writes::remove));
    verbs.at(routes, "/rest/v1/{collection}", many, writingMany);
    verbs.at(routes, "/{context}/{collection}", many, writingMany);
    verbs.at(
        routes,
        "/{context}/{collection}/{id}",
        handler(reads::one),
        Map.of(
            HandlerType.PATCH, handler(writes::changeOne),
            HandlerType.PUT, handler(writes::putOne),
            HandlerType.DELETE, handler(writes::removeOne)));
    verbs.writing(
        routes,
        "/{context}/{collection}/{id}/{relation}",
        this::takenOfARow,
        Map.of(
            HandlerType.POST, handler(writes::act),
            HandlerType.PUT, handler(writes.links()::replace)));
    verbs.writing(
        routes,
        "/{context}/{collection}/{id}/{relation}/{other}",
        this::takenOfTwoRows,
        Map.of(
            HandlerType.PUT, handler(writes.links()::link),
            HandlerType.DELETE, handler(writes.links()::unlink)));
  }

  /** Acts are done, and links are replaced. */
  private Set<HandlerType> takenOfARow(Context context) {
    return Set.of(writes.isOfAnAct(Exchange.of(context)) ? HandlerType.POST : HandlerType.PUT);
  }

  private Set<HandlerType> takenOfTwoRows(Context context) {
    writes.links().requireLinks(Exchange.of(context));
    return Set.of(HandlerType.PUT, HandlerType.DELETE);
  }

  private Handler handler(Consumer<Exchange> act) {
    return bounded.around(context -> act.accept(Exchange.of(context)));
  }

  /** The port it listens on. */
  public int port() {
    return javalin.port();
  }

  /** Finishes the requests in flight, refuses others until it has, and stops. */
  @Override
  public void close() {
    if (isClosed.compareAndSet(false, true)) {
      bounded.drain(settings.grace());
      stop();
    }
  }

  /** Stops in any case; what has not been sent by now is cut. */
  private void stop() {
    try {
      javalin.stop();
    } catch (JavalinException e) {
      LOG.warn("the server stopped before all answers were sent: {}", String.valueOf(e.getCause()));
    }
  }
}
