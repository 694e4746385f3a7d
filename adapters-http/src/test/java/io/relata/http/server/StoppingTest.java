package io.relata.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.application.query.Limits;
import io.relata.domain.query.Page;
import io.relata.domain.query.Query;
import io.relata.domain.query.Reader;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class StoppingTest {

  /** Reads until it is let go. */
  private record Stuck(CountDownLatch began, CountDownLatch letGo) implements Reader {

    @Override
    public <T> Page<T> find(Query<T> query) {
      began.countDown();
      try {
        if (!letGo.await(1, TimeUnit.MINUTES)) {
          throw new IllegalStateException("nobody lets it go");
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      throw new IllegalStateException("there is nothing to read");
    }

    @Override
    public <T> void walk(Query<T> query, int portion, Consumer<? super Page<T>> each) {
      throw new UnsupportedOperationException();
    }
  }

  @Test
  void aRequestThatNeverEndsKeepsNothingFromStopping() throws InterruptedException {
    Stuck stuck = new Stuck(new CountDownLatch(1), new CountDownLatch(1));
    Blog blog = new Blog(Limits.USUAL, stuck, Duration.ofMillis(50));
    Thread asking =
        Thread.ofVirtual().start(() -> new Wire(blog.port()).ask("GET /blog/posts HTTP/1.1"));
    try {
      boolean hasBegun = stuck.began().await(30, TimeUnit.SECONDS);
      assertThat(hasBegun).isTrue();
    } finally {
      blog.close();
      stuck.letGo().countDown();
    }
    assertThat(asking.join(Duration.ofSeconds(30))).isTrue();
  }
}
