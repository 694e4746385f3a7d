package io.relata.http.server;

import io.relata.application.ContextRules;
import io.relata.application.lab.Laboratory;
import io.relata.application.once.MemoryLedger;
import io.relata.application.query.Guard;
import io.relata.application.query.Limits;
import io.relata.application.work.MemoryUnitOfWork;
import io.relata.application.write.MemoryRepositories;
import io.relata.domain.Contexts;
import io.relata.domain.Given;
import io.relata.domain.blog.Author;
import io.relata.domain.blog.Post;
import io.relata.domain.memory.MemoryWorld;
import io.relata.domain.model.Catalog;
import io.relata.domain.model.Id;
import io.relata.domain.query.Reader;
import io.relata.http.catalog.Repertoire;
import io.relata.http.read.Addresses;
import io.relata.http.read.Reads;
import io.relata.http.shadow.Visibility;
import io.relata.http.write.Writes;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A server over a small blog in memory, and a client of it. */
final class Blog implements AutoCloseable {

  static final int LONGEST_BODY = 10_000;
  static final Catalog CATALOG = Contexts.CATALOG;

  private static final Laboratory NO_EXPERIMENTS = new Laboratory(List.of());
  private static final Clock NEW_YEAR = Clock.fixed(Given.NEW_YEAR, ZoneOffset.UTC);

  private final HttpClient client = HttpClient.newHttpClient();
  private final HttpServer server;

  /** The database is in memory and always there. */
  private record AlwaysThere() implements Backing {

    @Override
    public boolean answers() {
      return true;
    }

    @Override
    public Map<String, Long> connections() {
      return Map.of("reading_active", 0L);
    }
  }

  Blog(Limits limits) {
    this(limits, filled());
  }

  private Blog(Limits limits, MemoryWorld world) {
    this(limits, world, world.reader(), Duration.ofSeconds(5), NO_EXPERIMENTS, Visibility.SHOWN);
  }

  /** A server over whatever this reader reads. */
  Blog(Limits limits, Reader reader) {
    this(limits, reader, Duration.ofSeconds(5));
  }

  /** A server that does not wait longer than this for answers when it is closed. */
  Blog(Limits limits, Reader reader, Duration grace) {
    this(limits, filled(), reader, grace, NO_EXPERIMENTS, Visibility.SHOWN);
  }

  /** A server without rows. */
  static Blog empty() {
    return new Blog(Limits.USUAL, new MemoryWorld(NEW_YEAR));
  }

  /** A server that tells nobody of its SQL. */
  static Blog withoutShadow() {
    return with(NO_EXPERIMENTS, Visibility.HIDDEN);
  }

  /** A server with a laboratory, which is there only where shadows are shown. */
  static Blog with(Laboratory laboratory, Visibility shadow) {
    MemoryWorld world = filled();
    return new Blog(Limits.USUAL, world, world.reader(), Duration.ofSeconds(5), laboratory, shadow);
  }

  private Blog(
      Limits limits,
      MemoryWorld world,
      Reader reader,
      Duration grace,
      Laboratory laboratory,
      Visibility shadow) {
    Addresses addresses = new Addresses(CATALOG, "blog");
    Guard guard = new Guard(limits);
    Reads reads = new Reads(addresses, CATALOG, guard, reader, Contexts.REPORTS);
    Writes.Acts acts =
        Writes.Acts.on(
            new MemoryUnitOfWork(world.tables()),
            ContextRules.over(
                MemoryRepositories.of(world), world.reader(), world.slugs(), world.stock()),
            reader,
            new MemoryLedger(world.tables(), NEW_YEAR, Duration.ofDays(1)));
    Writes writes = new Writes(addresses, CATALOG, guard, acts, LONGEST_BODY);
    HttpSettings settings =
        new HttpSettings(
            "127.0.0.1", 0, 16, HttpSettings.USUAL_LONGEST_BODY, "*", grace, "blog", shadow);
    Repertoire repertoire = new Repertoire(CATALOG, Contexts.REPORTS, "blog", limits);
    this.server =
        HttpServer.start(
            settings, new Service(repertoire, reads, writes, laboratory, new AlwaysThere()));
  }

  private static MemoryWorld filled() {
    MemoryWorld world = new MemoryWorld(NEW_YEAR);
    fill(new Given(world));
    return world;
  }

  /** Alice wrote three posts and Bob one; the first has two tags and three comments. */
  private static void fill(Given given) {
    Id<Author> alice = given.author("Alice");
    Id<Author> bob = given.author("Bob");
    Id<Post> one = given.post(alice, "One");
    Id<Post> two = given.post(alice, "Two");
    given.post(alice, "Three");
    given.post(bob, "Four");
    given.tag("python", one);
    given.tag("sql", one);
    given.tag("java", two);
    given.comment(one, "First!", Optional.of(given.user("uma")));
    given.comment(one, "Nice", Optional.empty());
    given.comment(one, "Why?", Optional.empty());
  }

  HttpResponse<String> get(String address, String... headers) {
    return send("GET", address, headers);
  }

  HttpResponse<String> send(String verb, String address, String... headers) {
    return send(verb, address, HttpRequest.BodyPublishers.noBody(), headers);
  }

  /** Posts a body in JSON, unless the headers say otherwise. */
  HttpResponse<String> post(String address, String body, String... headers) {
    return send("POST", address, body, headers);
  }

  /** Sends a body in JSON, unless the headers say otherwise. */
  HttpResponse<String> send(String verb, String address, String body, String[] headers) {
    List<String> all = new ArrayList<>(List.of(headers));
    if (!all.contains("Content-Type")) {
      all.addAll(List.of("Content-Type", "application/json"));
    }
    return send(
        verb, address, HttpRequest.BodyPublishers.ofString(body), all.toArray(String[]::new));
  }

  private HttpResponse<String> send(
      String verb, String address, HttpRequest.BodyPublisher body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + address))
            .method(verb, body);
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

  Set<String> addresses() {
    return server.addresses();
  }

  int port() {
    return server.port();
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }
}
