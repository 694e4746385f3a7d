package io.relata.http.shadow;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.application.shadow.Recording;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RingTest {

  private final Ring ring = new Ring(2);

  @Test
  void theOldestMakesRoomForTheNewest() {
    ring.add(request("one"));
    ring.add(request("two"));
    ring.add(request("three"));

    assertThat(ring.newest()).map(Past::id).containsExactly("three", "two");
    assertThat(ring.find("one")).isEmpty();
  }

  @Test
  void whoAsksBeforeARequestIsPutAwayWaitsForIt() {
    CompletableFuture<Void> putAway =
        CompletableFuture.runAsync(
            () -> ring.add(request("late")),
            CompletableFuture.delayedExecutor(20, TimeUnit.MILLISECONDS));

    assertThat(ring.find("late")).map(Past::id).contains("late");
    putAway.join();
  }

  private static Past request(String id) {
    return new Past(id, "GET", "/blog/tags", 200, Instant.EPOCH, Duration.ZERO, new Recording());
  }
}
