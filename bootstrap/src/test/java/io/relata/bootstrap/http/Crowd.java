package io.relata.bootstrap.http;

import io.relata.domain.Race;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Many clients who go on until the time is up, and what they met, counted. */
final class Crowd {

  static final int CLIENTS = 32;
  static final int CONNECTIONS = 12;
  static final Duration PATIENCE = Duration.ofSeconds(12);

  private static final Duration LENGTH =
      Duration.ofSeconds(Integer.getInteger("relata.load.seconds", 3));

  // So that something happens on a busy machine, too.
  private static final int LEAST_OF_A_CLIENT = 10;

  private final long seed = Long.getLong("relata.load.seed", System.nanoTime());
  private final Map<String, LongAdder> met = new ConcurrentSkipListMap<>();
  private final AtomicBoolean fell = new AtomicBoolean();

  /** What a client does again and again. */
  @FunctionalInterface
  interface Client {

    void act(int number, Random random) throws Exception;
  }

  void count(String what) {
    met.computeIfAbsent(what, _ -> new LongAdder()).increment();
  }

  long met(String what) {
    return met.getOrDefault(what, new LongAdder()).sum();
  }

  /** What comes of a request, for which its client comes back as long as the server is busy. */
  HttpResponse<String> answer(Supplier<HttpResponse<String>> request) {
    HttpResponse<String> answer = request.get();
    while (answer.statusCode() == 503 && answer.body().contains("\"code\":\"53300\"")) {
      count("came back later");
      LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
      answer = request.get();
    }
    return answer;
  }

  /** Lets all clients act; each has numbers of chance of its own. */
  void act(Client client) {
    long end = System.nanoTime() + LENGTH.toNanos();
    try {
      Race.of(CLIENTS, number -> actUntil(end, client, number));
    } catch (IllegalStateException e) {
      throw new AssertionError("with -Drelata.load.seed=" + seed + " after " + met, e.getCause());
    }
  }

  private Integer actUntil(long end, Client client, int number) {
    Random random = new Random(seed + number);
    for (int done = 0; mayGoOn(end, done); done++) {
      try {
        client.act(number, random);
      } catch (Exception | AssertionError e) {
        fell.set(true);
        throw new IllegalStateException("client " + number + " fell: " + e.getMessage(), e);
      }
    }
    return number;
  }

  private boolean mayGoOn(long end, int done) {
    return !fell.get() && (done < LEAST_OF_A_CLIENT || System.nanoTime() < end);
  }

  @Override
  public String toString() {
    return "in " + LENGTH.toSeconds() + " s, seed " + seed + ": " + met;
  }
}
