package io.relata.bootstrap.command;

import io.relata.bootstrap.settings.WrongSetting;
import io.relata.http.server.HttpServer;
import io.relata.http.server.HttpSettings;
import io.relata.jdbi.Database;
import io.relata.jdbi.DatabaseSettings;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Does what serving does, but where nobody finds it, asks a few things itself, and ends. The
 * launcher lets the Java machine take notes meanwhile, by which later starts are quick.
 */
@Command(
    name = "rehearse",
    hidden = true,
    description = "Start the server, ask it a few things, and end: for the launcher.")
final class RehearseCommand implements Callable<Integer> {

  private static final String SERVE = "serve";
  private static final int ROUNDS = 20;
  private static final int PATIENCE = (int) Duration.ofSeconds(20).toMillis();
  private static final String ROWS =
      "/blog/posts?select=title,author(name),tags(name)&order=published_at.desc&limit=3";

  private static final List<String> REQUESTS =
      List.of(
          request("/health/ready", "*/*"),
          request(ROWS, "*/*"),
          request(ROWS, "application/x-ndjson"),
          request(ROWS, "text/csv"),
          request("/blog/authors/1", "*/*"),
          request("/blog/authors?name=like.*a*&id=in.(1,2)&or=(id.gt.0,bio.is.null)", "*/*"),
          request("/blog/posts?select=titel", "*/*"));

  private final Session session;
  private String rehearsed = SERVE;

  RehearseCommand(Session session) {
    this.session = session;
  }

  /** Takes the name of what is rehearsed, as it stands on the command line that is to be quick. */
  @Parameters(arity = "0..1", paramLabel = "serve", hidden = true)
  void rehearsed(String command) {
    rehearsed = command;
  }

  private static String request(String address, String accept) {
    return "GET %s HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: %s\r\nConnection: close\r\n\r\n"
        .formatted(address, accept);
  }

  @Override
  public Integer call() {
    if (!rehearsed.equals(SERVE)) {
      throw new WrongSetting("only serve can be rehearsed, not " + rehearsed);
    }
    Wiring.requireDefaultContext(session);
    session.withDatabase(this::rehearse);
    return ExitCode.DONE.number();
  }

  private int rehearse(DatabaseSettings settings) {
    Wiring.prepare(session, settings);
    HttpSettings http = session.settings().http().onAnyPortOfThisMachine();
    try (Database database = Database.open(settings, session.catalog());
        HttpServer server = HttpServer.start(http, Wiring.service(session, database, settings))) {
      for (int round = 0; round < ROUNDS; round++) {
        REQUESTS.forEach(request -> ask(server.port(), request));
      }
    }
    return 0;
  }

  private static void ask(int port, String request) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(PATIENCE);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      socket.getInputStream().transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException("the server does not answer itself", e);
    }
  }
}
