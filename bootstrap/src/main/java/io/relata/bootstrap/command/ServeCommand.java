package io.relata.bootstrap.command;

import io.relata.application.query.Guard;
import io.relata.bootstrap.demo.Demo;
import io.relata.bootstrap.demo.DemoSize;
import io.relata.bootstrap.demo.NotEmpty;
import io.relata.bootstrap.exit.AtExit;
import io.relata.bootstrap.settings.Settings;
import io.relata.bootstrap.settings.WrongSetting;
import io.relata.domain.model.Catalog;
import io.relata.domain.model.Context;
import io.relata.http.read.Addresses;
import io.relata.http.read.Reads;
import io.relata.http.server.HttpServer;
import io.relata.jdbi.Database;
import io.relata.jdbi.DatabaseSettings;
import io.relata.jdbi.Migrations;
import io.relata.jdbi.query.JdbiReader;
import java.util.List;
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
    requireContext(session.settings().http().defaultContext());
    session.withDatabase(this::serve);
    return ExitCode.DONE.number();
  }

  private int serve(DatabaseSettings database) {
    Settings settings = session.settings();
    Migrations.run(database);
    if (settings.database().isEmpty()) {
      fill(database);
    }
    try (Database open = Database.open(database, session.catalog());
        HttpServer server = start(settings, open)) {
      session.out().println(greeting(server, settings));
      untilToldToStop(server);
    }
    return 0;
  }

  private void requireContext(String wanted) {
    List<String> contexts = session.catalog().contexts().stream().map(Context::name).toList();
    if (!contexts.contains(wanted)) {
      throw new WrongSetting(
          "there is no context %s to speak of; there are %s"
              .formatted(wanted, String.join(", ", contexts)));
    }
  }

  private void fill(DatabaseSettings database) {
    try (ProgressBar bar = new ProgressBar(session.err(), session.isTerminal())) {
      new Demo(DemoSize.SMALL, 1, Demo.Existing.REFUSED).load(session.catalog(), database, bar);
    } catch (NotEmpty e) {
      // Somebody has put rows there, and they stay as they are.
    }
  }

  private HttpServer start(Settings settings, Database database) {
    Catalog catalog = session.catalog();
    Reads reads =
        new Reads(
            new Addresses(catalog, settings.http().defaultContext()),
            catalog,
            new Guard(settings.limits()),
            JdbiReader.batched(database));
    return HttpServer.start(settings.http(), reads, new Watched(database));
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
