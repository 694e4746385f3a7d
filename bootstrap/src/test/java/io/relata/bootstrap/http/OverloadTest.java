package io.relata.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Ten times as many clients as are answered at once, each of which asks again as soon as it is
 * refused. {@code -Drelata.overload.seconds=30} keeps it up for longer.
 */
@Isolated("it wants to know how quick answers are, and other tests would make them slow")
@Timeout(180)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OverloadTest {

  private static final Duration LONG =
      Duration.ofSeconds(Integer.getInteger("relata.overload.seconds", 3));
  private static final int CLIENTS = 10 * Served.AT_ONCE;
  // Each row is looked at, which keeps a connection and a processor busy for a while.
  private static final String DEAR = "/blog/tags?select=id&limit=1&name=match.(a%7Cg)%2B%20x$";

  private final Queue<Long> answered = new ConcurrentLinkedQueue<>();
  private final LongAdder refused = new LongAdder();
  private Served served;

  @BeforeAll
  void start(@TempDir Path folder) throws SQLException {
    served = new Served(folder.resolve("server"));
  }

  @AfterAll
  void stop() {
    served.close();
  }

  @Test
  void isRefusedAndOverAsSoonAsItEnds() throws InterruptedException {
    long usual = usual();
    overload();
    long end = System.nanoTime();
    while (took() > 2 * usual) {
      assertThat(Duration.ofNanos(System.nanoTime() - end)).isLessThan(Duration.ofSeconds(10));
    }
    Duration untilNormal = Duration.ofNanos(System.nanoTime() - end);
    System.out.printf(
        "overload of %d s by %d clients: %d answered, %d refused; alone an answer takes %d ms,"
            + " under it p50 %d ms and p99 %d ms; as before after %d ms%n",
        LONG.toSeconds(),
        CLIENTS,
        answered.size(),
        refused.sum(),
        usual / 1_000_000,
        percentile(50),
        percentile(99),
        untilNormal.toMillis());
    assertThat(answered).isNotEmpty();
    assertThat(refused.sum()).isGreaterThan(answered.size());
    assertThat(untilNormal).isLessThan(Duration.ofSeconds(1));
    served.awaitAllIdle();
  }

  /** How long an answer takes where nobody else asks. */
  private long usual() {
    List<Long> times = new ArrayList<>();
    for (int i = 0; i < 15; i++) {
      times.add(took());
    }
    return times.stream().sorted().skip(10).findFirst().orElseThrow();
  }

  private long took() {
    long start = System.nanoTime();
    assertThat(served.get(DEAR).statusCode()).isEqualTo(200);
    return System.nanoTime() - start;
  }

  private void overload() throws InterruptedException {
    long end = System.nanoTime() + LONG.toNanos();
    List<Throwable> failures = new ArrayList<>();
    try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        all.add(clients.submit(() -> askUntil(end)));
      }
      for (Future<?> each : all) {
        try {
          each.get();
        } catch (ExecutionException e) {
          failures.add(e.getCause());
        }
      }
    }
    assertThat(failures).isEmpty();
  }

  private void askUntil(long end) {
    try (Caller caller = new Caller(served.port())) {
      while (System.nanoTime() < end) {
        long start = System.nanoTime();
        Caller.Answer answer = caller.get(DEAR);
        if (answer.status() == 200) {
          answered.add(System.nanoTime() - start);
        } else {
          assertThat(answer.status()).as(answer.body()).isEqualTo(503);
          assertThat(answer.head()).contains("Retry-After: 1");
          assertThat(answer.body()).containsPattern("\"code\":\"(53300|57014)\"");
          refused.increment();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long percentile(int percent) {
    List<Long> sorted = answered.stream().sorted().toList();
    return sorted.get((sorted.size() - 1) * percent / 100) / 1_000_000;
  }
}
