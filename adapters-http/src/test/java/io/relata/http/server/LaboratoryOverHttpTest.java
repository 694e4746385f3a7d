package io.relata.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.application.lab.Axis;
import io.relata.application.lab.Axis.Scale;
import io.relata.application.lab.Axis.Unit;
import io.relata.application.lab.CannotExperiment;
import io.relata.application.lab.Chart;
import io.relata.application.lab.Experiment;
import io.relata.application.lab.Experiment.Procedure;
import io.relata.application.lab.Fact;
import io.relata.application.lab.Findings;
import io.relata.application.lab.Laboratory;
import io.relata.application.lab.Measured;
import io.relata.application.lab.Progress;
import io.relata.application.lab.Series;
import io.relata.application.lab.Text;
import io.relata.http.shadow.Visibility;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Experiments as screens run them. */
@Timeout(60)
class LaboratoryOverHttpTest {

  private static final Findings FOUND =
      new Findings(
          List.of(
              new Chart(
                  "time",
                  new Axis("parents", Unit.COUNT, Scale.LOGARITHMIC),
                  new Axis("milliseconds", Unit.MILLISECONDS, Scale.LOGARITHMIC),
                  List.of(
                      new Series("lazy", List.of(new Series.Point(10, Measured.of(1, 2, 3))))))),
          List.of("lazy is slow"),
          List.of(new Text("lazy", "root", "select 1")),
          List.of(new Fact("posts", "10")),
          List.of("100 parents: there are fewer posts"));

  private final CountDownLatch began = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);

  private final Blog blog =
      Blog.with(
          new Laboratory(
              List.of(
                  experiment(
                      "quick",
                      (bounds, progress) -> {
                        progress.reached(0.5, "half");
                        return FOUND;
                      }),
                  experiment("endless", (bounds, progress) -> endless(progress)),
                  experiment(
                      "refused",
                      (bounds, progress) -> {
                        throw new CannotExperiment("there are no posts", "fill the database");
                      }),
                  experiment(
                      "broken",
                      (bounds, progress) -> {
                        throw new IllegalStateException("select secret from insides");
                      }))),
          Visibility.SHOWN);

  @AfterEach
  void stop() {
    blog.close();
  }

  private static Experiment experiment(String name, Procedure procedure) {
    return new Experiment(name, "Title of " + name, "What?", "One. Two.", procedure);
  }

  /** Goes on until whoever hears of it ends it. */
  private Findings endless(Progress progress) {
    try {
      while (true) {
        progress.reached(0.1, "going on");
        began.countDown();
        TimeUnit.MILLISECONDS.sleep(20);
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      ended.countDown();
    }
  }

  @Test
  void experimentsAreListed() {
    HttpResponse<String> list = blog.get("/lab/experiments");

    assertThat(list.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/json");
    assertThat(list.body())
        .startsWith(
            "[{\"name\":\"quick\",\"title\":\"Title of quick\",\"question\":\"What?\","
                + "\"explanation\":\"One. Two.\"},{\"name\":\"endless\"");
  }

  @Test
  void aRunTellsItsProgressAndWhatItFoundInLines() {
    HttpResponse<String> run = blog.send("POST", "/lab/experiments/quick");

    assertThat(run.statusCode()).isEqualTo(200);
    assertThat(run.headers().firstValue("Content-Type")).contains("application/x-ndjson");
    assertThat(run.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(run.body())
        .isEqualTo(
            """
            {"progress":0.5,"doing":"half"}
            {"findings":{"charts":[{"title":"time",\
            "x":{"label":"parents","unit":"count","scale":"logarithmic"},\
            "y":{"label":"milliseconds","unit":"milliseconds","scale":"logarithmic"},\
            "series":[{"way":"lazy","points":[{"size":10,"median":2.0,"low":1.5,"high":2.5,"runs":3}]}]}],\
            "conclusions":["lazy is slow"],\
            "texts":[{"way":"lazy","reason":"root","sql":"select 1"}],\
            "data":[{"name":"posts","value":"10"}],\
            "leftOut":["100 parents: there are fewer posts"]}}
            """);
  }

  @Test
  void anUnknownOneIsToldWhichThereAre() {
    HttpResponse<String> run = blog.send("POST", "/lab/experiments/slow");

    assertThat(run.statusCode()).isEqualTo(404);
    assertThat(run.body())
        .contains("no experiment \\\"slow\\\"", "quick, endless, refused, broken");
  }

  @Test
  void itIsRunAndNotRead() {
    HttpResponse<String> read = blog.get("/lab/experiments/quick");

    assertThat(read.statusCode()).isEqualTo(405);
    assertThat(read.headers().firstValue("Allow")).contains("OPTIONS, POST");
  }

  @Test
  void noFormOfAnotherPageStartsOne() {
    assertThat(blog.send("POST", "/lab/experiments/quick", "Origin", "http://other").statusCode())
        .isEqualTo(415);
    assertThat(
            blog.send(
                    "POST",
                    "/lab/experiments/quick",
                    "Origin",
                    "http://other",
                    "Content-Type",
                    "application/json")
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void whatStandsInTheWayIsToldInTheLastLine() {
    assertThat(blog.send("POST", "/lab/experiments/refused").body())
        .startsWith("{\"problem\":{")
        .contains("\"message\":\"there are no posts\"", "\"hint\":\"fill the database\"");
  }

  @Test
  void aFaultShowsNoInsides() {
    assertThat(blog.send("POST", "/lab/experiments/broken").body())
        .contains("\"message\":\"the experiment failed\"")
        .doesNotContain("secret");
  }

  @Test
  void aSecondOneIsRefusedAndTheFirstEndsWhenItsClientGoes()
      throws IOException, InterruptedException {
    try (Socket first = begin("endless")) {
      assertThat(began.await(20, TimeUnit.SECONDS)).isTrue();

      HttpResponse<String> second = blog.send("POST", "/lab/experiments/quick");

      assertThat(second.statusCode()).isEqualTo(503);
      assertThat(second.body()).contains("the experiment endless runs now");
      assertThat(second.headers().firstValue("Retry-After")).isPresent();
      assertThat(first.isClosed()).isFalse();
    }
    assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void aServerThatStopsEndsItsExperiment() throws IOException, InterruptedException {
    Socket client = begin("endless");
    try (client) {
      assertThat(began.await(20, TimeUnit.SECONDS)).isTrue();
      long start = System.nanoTime();
      blog.close();
      assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
      String heard = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(heard).contains("the server is being stopped");
    }
  }

  private Socket begin(String experiment) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), blog.port());
    socket
        .getOutputStream()
        .write(
            "POST /lab/experiments/%s HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n"
                .formatted(experiment)
                .getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  @Test
  void whereShadowsAreHiddenThereIsNone() {
    try (Blog hidden =
        Blog.with(
            new Laboratory(List.of(experiment("quick", (bounds, progress) -> FOUND))),
            Visibility.HIDDEN)) {
      assertThat(hidden.get("/lab").statusCode()).isEqualTo(404);
      assertThat(hidden.get("/lab/experiments").statusCode()).isIn(404, 406);
      assertThat(hidden.send("POST", "/lab/experiments/quick").statusCode()).isBetween(400, 406);
    }
  }

  @Test
  void theScreenIsThere() {
    HttpResponse<String> screen = blog.get("/lab");

    assertThat(screen.statusCode()).isEqualTo(200);
    assertThat(screen.body()).contains("<title>Relata: laboratory</title>", "/assets/lab/main.js");
    for (String asset : List.of("lab.css", "lab/main.js", "lab/card.js", "kit/chart.js")) {
      assertThat(blog.get("/assets/" + asset).statusCode()).as(asset).isEqualTo(200);
    }
  }
}
