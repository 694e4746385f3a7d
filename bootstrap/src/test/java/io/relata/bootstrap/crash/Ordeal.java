package io.relata.bootstrap.crash;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/** Clients that add graphs while something is killed under them, time and again. */
final class Ordeal implements AutoCloseable {

  private static final int CLIENTS = 8;
  private static final int MOST_BETWEEN = 50;
  private static final int LONGEST_PAUSE = 30;
  private static final int LONGEST_START = 2_000;

  private final Installation installation;
  private final Random random;
  private final Tally tally = new Tally();
  private final Mail mail;
  private final AtomicBoolean isOver = new AtomicBoolean();
  private final ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
  private final List<Future<List<AuthorGraph>>> clients = new ArrayList<>();

  /**
   * Sets the clients to work.
   *
   * @param domain of the authors that they add
   */
  Ordeal(Installation installation, String domain, Random random) {
    this.installation = installation;
    this.random = random;
    this.mail = new Mail(installation, tally);
    for (int number = 0; number < CLIENTS; number++) {
      Random own = new Random(random.nextLong());
      clients.add(
          threads.submit(new Client(mail, tally, own, "client" + number + "." + domain, isOver)));
    }
  }

  /**
   * Deals a blow at a random moment amid the work, and waits until clients are served again. Now
   * and then there is another blow before that.
   */
  void round(Installation.Blow blow) throws IOException, InterruptedException {
    awaitAcknowledged(1 + random.nextInt(MOST_BETWEEN));
    Thread.sleep(random.nextInt(LONGEST_PAUSE));
    long struck = strike(blow);
    if (random.nextInt(4) == 0) {
      Thread.sleep(random.nextInt(LONGEST_START));
      struck = strike(blow);
    }
    awaitServed();
    tally.recovered(Duration.ofNanos(System.nanoTime() - struck));
  }

  private long strike(Installation.Blow blow) throws IOException, InterruptedException {
    tally.blows.increment();
    long struck = System.nanoTime();
    blow.strike();
    return struck;
  }

  /** Has the clients come to an end, and says what was acknowledged. */
  List<AuthorGraph> end() throws IOException, InterruptedException {
    awaitServed();
    isOver.set(true);
    List<AuthorGraph> acknowledged = new ArrayList<>();
    for (Future<List<AuthorGraph>> client : clients) {
      acknowledged.addAll(resultOf(client));
    }
    return acknowledged;
  }

  Tally tally() {
    return tally;
  }

  private void awaitServed() throws IOException, InterruptedException {
    installation.awaitStarted();
    long started = System.nanoTime();
    Patience.await("clients were not served again", () -> found(mail.hasDelivered(started)));
  }

  private void awaitAcknowledged(int more) throws IOException, InterruptedException {
    long enough = tally.acknowledged.sum() + more;
    Patience.await(
        more + " more were not acknowledged", () -> found(tally.acknowledged.sum() >= enough));
  }

  private Optional<Boolean> found(boolean isSo) throws InterruptedException {
    requireThatNoneFailed();
    return Optional.of(isSo).filter(so -> so);
  }

  private void requireThatNoneFailed() throws InterruptedException {
    for (Future<List<AuthorGraph>> client : clients) {
      if (client.isDone()) {
        resultOf(client);
      }
    }
  }

  private static List<AuthorGraph> resultOf(Future<List<AuthorGraph>> client)
      throws InterruptedException {
    try {
      return client.get();
    } catch (ExecutionException e) {
      throw new AssertionError("a client failed: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
    mail.close();
  }
}
