package io.relata.bootstrap.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;

/** Adds one graph after the other, each until that is acknowledged, and repeats some later. */
final class Client implements Callable<List<AuthorGraph>> {

  private static final String REPLAYED = "Idempotency-Replayed";
  private static final int REPEATED_AT_THE_END = 10;

  private final Mail mail;
  private final Tally tally;
  private final Random random;
  private final AnyGraph graphs;
  private final AtomicBoolean isOver;
  private final List<Acknowledged> acknowledged = new ArrayList<>();

  /** A graph with the answer that told that it was added. */
  private record Acknowledged(AuthorGraph graph, String answer) {}

  Client(Mail mail, Tally tally, Random random, String domain, AtomicBoolean isOver) {
    this.mail = mail;
    this.tally = tally;
    this.random = random;
    this.graphs = new AnyGraph(random, domain);
    this.isOver = isOver;
  }

  /** Goes on until it is over, and says what was acknowledged, which is all that it ever sent. */
  @Override
  public List<AuthorGraph> call() throws IOException, InterruptedException {
    while (!isOver.get()) {
      add(graphs.next());
      if (random.nextInt(4) == 0) {
        repeatAny();
      }
    }
    for (int i = 0; i < REPEATED_AT_THE_END && !acknowledged.isEmpty(); i++) {
      repeatAny();
    }
    return acknowledged.stream().map(Acknowledged::graph).toList();
  }

  private void add(AuthorGraph graph) throws IOException, InterruptedException {
    HttpResponse<String> answer = insist(graph);
    assertThat(answer.body()).contains("\"email\":\"" + graph.email() + "\"");
    if (answer.headers().firstValue(REPLAYED).isPresent()) {
      tally.doneUnheard.increment();
    }
    tally.acknowledged.increment();
    acknowledged.add(new Acknowledged(graph, answer.body()));
  }

  private void repeatAny() throws IOException, InterruptedException {
    Acknowledged before = acknowledged.get(random.nextInt(acknowledged.size()));
    HttpResponse<String> answer = insist(before.graph());
    tally.repeated.increment();
    assertThat(answer.headers().firstValue(REPLAYED)).as(before.graph().email()).contains("true");
    assertThat(answer.body()).isEqualTo(before.answer());
  }

  /** Sends until it is acknowledged. */
  private HttpResponse<String> insist(AuthorGraph graph) throws IOException, InterruptedException {
    return Patience.await(graph.email() + " was not acknowledged", () -> mail.send(graph));
  }
}
