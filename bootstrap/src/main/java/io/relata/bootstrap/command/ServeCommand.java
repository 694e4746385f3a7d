package io.relata.bootstrap.command;

import io.relata.bootstrap.exit.AtExit;
import io.relata.bootstrap.settings.Settings;
import io.relata.domain.model.Context;
import io.relata.http.server.HttpServer;
import io.relata.jdbi.Database;
import io.relata.jdbi.DatabaseSettings;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;

/** Serves the data over HTTP until it is told to stop. */
@Command(
    name = "serve",
    description = {
      "Serve the data over HTTP, which is what happens without a command, too.",
      "Brings the schema up to date first. An embedded database without rows gets demo data."
    })
final class ServeCommand implements Callable<Integer> {

  private final Session session;

  ServeCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Wiring.requireDefaultContext(session);
    session.withDatabase(this::serve);
    return ExitCode.DONE.number();
  }

  private int serve(DatabaseSettings database) {
    Settings settings = session.settings();
    Wiring.prepare(session, database);
    try (Database open = Database.open(database, session.catalog());
        HttpServer server =
            HttpServer.start(settings.http(), Wiring.service(session, open, database))) {
      session.out().println(greeting(server, settings));
      untilToldToStop(server);
    }
    return 0;
  }

  private String greeting(HttpServer server, Settings settings) {
    String contexts =
        session.catalog().contexts().stream().map(Context::name).collect(Collectors.joining(", "));
    return "Relata serves %s on http://%s:%d"
        .formatted(contexts, settings.http().host(), server.port());
  }

  /** Waits here while the server answers; the requests in flight are finished at the end. */
  private static void untilToldToStop(HttpServer server) {
    CountDownLatch told = new CountDownLatch(1);
    AtExit atExit =
        AtExit.run(
            () -> {
              server.close();
              told.countDown();
            });
    try {
      told.await();
    } catch (InterruptedException e) {
      // This is another way to be told; what is still to be closed must not be interrupted too.
      atExit.forget();
    }
  }
}
