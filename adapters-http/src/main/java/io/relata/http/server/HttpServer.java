package io.relata.http.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinException;
import io.relata.application.shadow.Recording;
import io.relata.http.exchange.Exchange;
import io.relata.http.lab.Experiments;
import io.relata.http.shadow.Audience;
import io.relata.http.shadow.Ring;
import io.relata.http.shadow.Shadows;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
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
  private final Bounded bounded;
  private final Metrics metrics;
  private final Ring ring = new Ring(REMEMBERED_REQUESTS);
  private final Audience audience = new Audience();
  private final Experiments experiments;
  private final Routes routes;
  private final Javalin javalin;
  private final AtomicBoolean isClosed = new AtomicBoolean();

  private HttpServer(HttpSettings settings, Service service) {
    this.settings = settings;
    this.bounded = new Bounded(settings.requestsAtOnce());
    this.metrics = new Metrics(new Gauges(bounded, service.backing()::connections));
    this.experiments = new Experiments(service.laboratory());
    this.routes =
        new Routes(
            settings,
            service,
            new Workings(bounded, metrics, new Shadows(ring, audience), experiments));
    this.javalin = Javalin.create(this::configure);
  }

  /**
   * Starts answering.
   *
   * @throws CannotListen where somebody else does already
   */
  public static HttpServer start(HttpSettings settings, Service service) {
    HttpServer server = new HttpServer(settings, service);
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
    Finished finished = new Finished(ring, audience, metrics, Clock.systemUTC());
    config.requestLogger.http((context, millis) -> finished.finished(context));
    config.routes.before(context -> Exchange.begin(context, recording()));
    routes.tell(config.routes);
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

  /** The addresses it answers at, with their parts in braces. */
  Set<String> addresses() {
    return routes.addresses();
  }

  /** The port it listens on. */
  public int port() {
    return javalin.port();
  }

  /** Finishes the requests in flight, refuses others until it has, and stops. */
  @Override
  public void close() {
    if (isClosed.compareAndSet(false, true)) {
      audience.dismiss();
      experiments.end();
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
