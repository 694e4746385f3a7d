package io.relata.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.relata.http.server.HttpServer;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever becomes of the database, clients have answers, and good ones as soon as it is back. */
@Timeout(90)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutagesOverHttpTest {

  private static final String TAGS = "/blog/tags?limit=1";
  private static final int CLIENTS = 8;
  private static final String[] CODES = {"08006", "57014", "53300"};

  private final ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor();
  private Served served;

  @BeforeAll
  void start(@TempDir Path folder) throws SQLException {
    served = new Served(folder.resolve("server"));
  }

  @AfterAll
  void stop() {
    clients.shutdownNow();
    served.close();
  }

  @AfterEach
  void requireThatNothingIsLeaked() throws InterruptedException, SQLException {
    served.awaitAllIdle();
    assertThat(served.reading("awaited")).isZero();
    assertThat(
            served.ask(
                "select count(*) from pg_stat_activity where application_name = 'relata-reading'"))
        .isLessThanOrEqualTo(Served.CONNECTIONS);
    // The pool trusts a connection that was used within half a second, though it may have ended.
    Thread.sleep(600);
    assertThat(served.get(TAGS).statusCode()).isEqualTo(200);
  }

  @Test
  void slowStatementsAndWantOfConnectionsAreTold() throws InterruptedException, SQLException {
    List<CompletableFuture<HttpResponse<String>>> slow = new ArrayList<>();
    try (Connection _ = served.holdingTags()) {
      for (int i = 0; i < Served.CONNECTIONS; i++) {
        slow.add(asked(served.port()));
      }
      served.await("active", Served.CONNECTIONS);
      long start = System.nanoTime();
      Outage.require(served.get("/blog/authors"), "53300");
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
      for (CompletableFuture<HttpResponse<String>> each : slow) {
        Outage.require(each.join(), "57014");
      }
    }
  }

  @Test
  void aDatabaseWithoutRoomIsTold() throws SQLException {
    Deque<Connection> others = new ArrayDeque<>();
    try {
      fill(others);
      others
          .getFirst()
          .createStatement()
          .execute(
              "select pg_terminate_backend(pid, 5000) from pg_stat_activity"
                  + " where application_name = 'relata-reading'");
      fill(others);
      // The first may still meet the end of its connection.
      HttpResponse<String> answer = served.get(TAGS);
      answer = answer.body().contains("08006") ? served.get(TAGS) : answer;
      Outage.require(answer, "53300");
    } finally {
      for (Connection other : others) {
        other.close();
      }
    }
    awaitAnswer();
  }

  private void fill(Deque<Connection> others) {
    assertThatCode(
            () -> {
              while (true) {
                others.add(served.beside());
              }
            })
        .hasMessageContaining("too many clients");
  }

  @Test
  void connectionsThatEndUnderLoadAreToldOrMended() throws InterruptedException, SQLException {
    List<CompletableFuture<Integer>> load = load(Duration.ofSeconds(2));
    for (int i = 0; i < 10; i++) {
      Thread.sleep(150);
      served.run(
          "select pg_terminate_backend(pid) from pg_stat_activity"
              + " where application_name = 'relata-reading'");
    }
    assertThat(load.stream().mapToInt(CompletableFuture::join).sum()).isPositive();
  }

  @Test
  void aPostgresThatIsKilledUnderLoadComesBackAndIsServedFromAgain()
      throws InterruptedException, IOException {
    List<CompletableFuture<Integer>> load = load(Duration.ofSeconds(6));
    Thread.sleep(500);
    served.killPostgres();
    assertThat(load.stream().mapToInt(CompletableFuture::join).sum()).isPositive();
    awaitAnswer();
    assertThat(served.get("/health/ready").statusCode()).isEqualTo(200);
  }

  @Test
  void aServerThatStopsFinishesWhatItBeganAndTakesNoMore()
      throws InterruptedException, SQLException {
    HttpServer stopped = served.another();
    int port = stopped.port();
    CompletableFuture<HttpResponse<String>> inFlight;
    CompletableFuture<Void> stopping;
    try (Connection _ = served.holdingTags()) {
      inFlight = asked(port);
      served.await("active", 1);
      stopping = CompletableFuture.runAsync(stopped::close, clients);
      Thread.sleep(300);
      HttpResponse<String> late = served.get(port, "/blog/authors");
      Outage.require(late, "53300");
      assertThat(late.headers().firstValue("Connection")).contains("close");
      assertThat(inFlight).isNotDone();
    }
    assertThat(inFlight.join().statusCode()).isEqualTo(200);
    stopping.join();
    assertThatCode(() -> served.get(port, "/blog/authors"))
        .rootCause()
        .isInstanceOf(IOException.class);
  }

  private CompletableFuture<HttpResponse<String>> asked(int port) {
    return CompletableFuture.supplyAsync(() -> served.get(port, TAGS), clients);
  }

  /** Clients that ask as fast as they can; each tells how often it met an outage. */
  private List<CompletableFuture<Integer>> load(Duration time) {
    long end = System.nanoTime() + time.toNanos();
    List<CompletableFuture<Integer>> load = new ArrayList<>();
    for (int i = 0; i < CLIENTS; i++) {
      load.add(CompletableFuture.supplyAsync(() -> outagesUntil(end), clients));
    }
    return load;
  }

  /** Anything but an answer and an outage that is told is a failure. */
  private int outagesUntil(long end) {
    int outages = 0;
    while (System.nanoTime() < end) {
      HttpResponse<String> answer = served.get("/blog/tags?select=id,posts(id)&limit=500");
      if (answer.statusCode() != 200) {
        Outage.require(answer, CODES);
        outages++;
      }
    }
    return outages;
  }

  private void awaitAnswer() {
    long end = System.nanoTime() + Duration.ofSeconds(15).toNanos();
    HttpResponse<String> answer = served.get(TAGS);
    while (answer.statusCode() != 200 && System.nanoTime() < end) {
      Outage.require(answer, CODES);
      answer = served.get(TAGS);
    }
    assertThat(answer.statusCode()).isEqualTo(200);
  }
}
