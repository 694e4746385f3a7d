package io.relata.bootstrap.http;

import io.relata.application.ContextRules;
import io.relata.application.lab.Laboratory;
import io.relata.application.query.Guard;
import io.relata.application.query.Limits;
import io.relata.bootstrap.postgres.EmbeddedPostgres;
import io.relata.domain.Contexts;
import io.relata.domain.model.Catalog;
import io.relata.http.catalog.Repertoire;
import io.relata.http.read.Addresses;
import io.relata.http.read.Reads;
import io.relata.http.server.Backing;
import io.relata.http.server.HttpServer;
import io.relata.http.server.HttpSettings;
import io.relata.http.server.Service;
import io.relata.http.shadow.Visibility;
import io.relata.http.write.Writes;
import io.relata.jdbi.Database;
import io.relata.jdbi.DatabaseSettings;
import io.relata.jdbi.Migrations;
import io.relata.jdbi.query.JdbiReader;
import io.relata.jdbi.shop.JdbiStock;
import io.relata.jdbi.tasks.JdbiSlugs;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A server over a PostgreSQL of its own with a few connections, and a client of it. */
final class Served implements AutoCloseable {

  static final int CONNECTIONS = 3;
  static final int AT_ONCE = 64;
  static final int TAGS = 30_000;

  private static final Catalog CATALOG = Contexts.CATALOG;

  private final Path folder;
  private final EmbeddedPostgres postgres;
  private final Database database;
  private final Reads reads;
  private final Writes writes;
  private final HttpServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  /** What the server sees of its database. */
  private record Seen(Database database) implements Backing {

    @Override
    public boolean answers() {
      return database.answers();
    }

    @Override
    public Map<String, Long> connections() {
      return database.connections();
    }
  }

  Served(Path folder) throws SQLException {
    this(folder, CONNECTIONS, Duration.ofSeconds(3));
  }

  /**
   * Opens one for a crowd.
   *
   * @param patience how long a statement may take, and who wants one may wait
   */
  Served(Path folder, int connections, Duration patience) throws SQLException {
    this.folder = folder;
    this.postgres = EmbeddedPostgres.in(folder, 0);
    DatabaseSettings settings =
        new DatabaseSettings(
            postgres.url(), postgres.user(), postgres.password(), connections, patience);
    Migrations.run(settings);
    run("insert into blog.tags (name) select 'tag ' || n from generate_series(1, " + TAGS + ") n");
    this.database = Database.open(settings, CATALOG);
    this.reads =
        new Reads(
            new Addresses(CATALOG, "blog"),
            CATALOG,
            new Guard(Limits.USUAL),
            JdbiReader.batched(database),
            Contexts.REPORTS);
    this.writes =
        new Writes(
            new Addresses(CATALOG, "blog"),
            CATALOG,
            new Guard(Limits.USUAL),
            Writes.Acts.on(
                database.unitOfWork(),
                ContextRules.over(
                    database.repositories(),
                    JdbiReader.batched(database),
                    new JdbiSlugs(database.writing()),
                    new JdbiStock(database.writing())),
                JdbiReader.batched(database),
                database.ledger(Duration.ofDays(1))),
            HttpSettings.USUAL_LONGEST_BODY);
    this.server = another();
  }

  /** Another server over the same database, for those who stop it. */
  HttpServer another() {
    return another(Visibility.HIDDEN);
  }

  HttpServer another(Visibility shadow) {
    HttpSettings http =
        new HttpSettings(
            "127.0.0.1",
            0,
            AT_ONCE,
            HttpSettings.USUAL_LONGEST_BODY,
            "*",
            Duration.ofSeconds(8),
            "blog",
            shadow);
    Repertoire repertoire = new Repertoire(CATALOG, Contexts.REPORTS, "blog", Limits.USUAL);
    return HttpServer.start(
        http,
        new Service(repertoire, reads, writes, new Laboratory(List.of()), new Seen(database)));
  }

  /** Kills its PostgreSQL as a machine that runs out of memory does. */
  void killPostgres() throws IOException {
    Path file = folder.resolve("data").resolve("postmaster.pid");
    long pid = Long.parseLong(Files.readAllLines(file).getFirst());
    ProcessHandle.of(pid).orElseThrow().destroyForcibly();
  }

  /** Another connection, which the server knows nothing of. */
  Connection beside() throws SQLException {
    return DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password());
  }

  /** Holds the table of tags, so that whoever reads it waits, until the connection is closed. */
  Connection holdingTags() throws SQLException {
    Connection holding = beside();
    holding.setAutoCommit(false);
    try (Statement statement = holding.createStatement()) {
      statement.execute("lock table blog.tags in access exclusive mode");
    }
    return holding;
  }

  void run(String sql) throws SQLException {
    try (Connection connection = beside();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The first column of the first row that a statement gives. */
  long ask(String sql) throws SQLException {
    try (Connection connection = beside();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  HttpResponse<String> get(String address, String... headers) {
    return get(server.port(), address, headers);
  }

  HttpResponse<String> get(int port, String address, String... headers) {
    return send(port, "GET", address, HttpRequest.BodyPublishers.noBody(), headers);
  }

  /** Sends a body in JSON. */
  HttpResponse<String> send(String verb, String address, String body, String... headers) {
    List<String> all = new ArrayList<>(List.of(headers));
    all.addAll(List.of("Content-Type", "application/json"));
    return send(
        server.port(),
        verb,
        address,
        HttpRequest.BodyPublishers.ofString(body),
        all.toArray(String[]::new));
  }

  HttpResponse<String> send(int port, String verb, String address, String body, String... headers) {
    return send(port, verb, address, HttpRequest.BodyPublishers.ofString(body), headers);
  }

  private HttpResponse<String> send(
      int port, String verb, String address, HttpRequest.BodyPublisher body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
            .method(verb, body)
            .timeout(Duration.ofSeconds(15));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException("no answer to " + verb + " " + address, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  long reading(String what) {
    return database.connections().getOrDefault("reading_" + what, -1L);
  }

  /** Waits until no connection for reading is in use. */
  void awaitAllIdle() throws InterruptedException {
    await("active", 0);
  }

  /** Waits until so many connections for reading are so. */
  void await(String what, long number) throws InterruptedException {
    long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (reading(what) != number) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError(reading(what) + " connections are " + what + ", not " + number);
      }
      Thread.sleep(20);
    }
  }

  int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.close();
    client.close();
    database.close();
    postgres.close();
  }
}
