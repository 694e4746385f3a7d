package io.relata.domain;

import io.relata.domain.model.Refused;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The same work at the same moment on several threads. */
public final class Race {

  private Race() {}

  /** What each runner got, and nothing where it was refused. */
  public static <R> List<Optional<R>> of(int runners, IntFunction<R> work) {
    CyclicBarrier start = new CyclicBarrier(runners);
    List<Callable<Optional<R>>> all =
        IntStream.range(0, runners)
            .<Callable<Optional<R>>>mapToObj(
                runner ->
                    () -> {
                      await(start);
                      return attempt(() -> work.apply(runner));
                    })
            .toList();
    try (ExecutorService threads = Executors.newFixedThreadPool(runners)) {
      return threads.invokeAll(all).stream().map(Race::outcome).toList();
    } catch (InterruptedException e) {
      throw new IllegalStateException("the race was stopped", e);
    }
  }

  private static void await(CyclicBarrier start) throws InterruptedException {
    try {
      start.await();
    } catch (BrokenBarrierException e) {
      throw new IllegalStateException("a runner did not come", e);
    }
  }

  private static <R> Optional<R> attempt(Callable<R> work) throws Exception {
    try {
      return Optional.of(work.call());
    } catch (Refused refused) {
      return Optional.empty();
    }
  }

  private static <R> R outcome(Future<R> runner) {
    try {
      return runner.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("a runner fell", e);
    }
  }
}
