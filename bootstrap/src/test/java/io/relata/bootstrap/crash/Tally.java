package io.relata.bootstrap.crash;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;

/** What the clients of one test met with, and how long it took to be served again. */
final class Tally {

  final LongAdder blows = new LongAdder();
  final LongAdder sent = new LongAdder();
  final LongAdder acknowledged = new LongAdder();

  /** Of them, the ones that had been done before, though no answer told so. */
  final LongAdder doneUnheard = new LongAdder();

  /** Sent again after they had been acknowledged. */
  final LongAdder repeated = new LongAdder();

  /** Ways in which no answer came: nobody listened, the connection was cut, or a 503. */
  final LongAdder refused = new LongAdder();

  final LongAdder cut = new LongAdder();
  final LongAdder unavailable = new LongAdder();

  private final Queue<Long> recoveries = new ConcurrentLinkedQueue<>();

  void recovered(Duration time) {
    recoveries.add(time.toMillis());
  }

  @Override
  public String toString() {
    List<Long> times = recoveries.stream().sorted().toList();
    return "%d kills: %d requests sent, %d acknowledged, %d of them done unheard, %d repeated later;"
            .formatted(
                blows.sum(), sent.sum(), acknowledged.sum(), doneUnheard.sum(), repeated.sum())
        + " %d refused connections, %d cut, %d times 503;"
            .formatted(refused.sum(), cut.sum(), unavailable.sum())
        + (times.isEmpty()
            ? " no recovery awaited"
            : " recovered within %d to %d ms, half of %d within %d ms"
                .formatted(
                    times.getFirst(), times.getLast(), times.size(), times.get(times.size() / 2)));
  }
}
