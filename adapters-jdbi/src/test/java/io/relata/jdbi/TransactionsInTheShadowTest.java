package io.relata.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.application.failure.Unavailable;
import io.relata.application.shadow.Recording;
import io.relata.application.shadow.Transaction;
import io.relata.application.work.UnitOfWork.Ending;
import io.relata.application.write.Changing;
import io.relata.application.write.Choice;
import io.relata.domain.Given;
import io.relata.domain.Race;
import io.relata.domain.blog.Author;
import io.relata.domain.blog.Post;
import io.relata.domain.model.Change;
import io.relata.domain.model.Id;
import io.relata.domain.model.Refused;
import io.relata.domain.query.Query;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** How units of work went, as the shadow hears it. */
class TransactionsInTheShadowTest extends OnPostgres {

  private final Given given = new Given(world());
  private final Changing changing =
      new Changing(world().work(), world().repositories(), world().reader());

  @Test
  void whatReturnsIsKept() {
    assertThat(told(() -> world().work().run(() -> given.author("Alice"))))
        .isEqualTo("KEPT after 1");
  }

  @Test
  void whatIsOnlyTriedIsToldAsThat() {
    assertThat(told(() -> world().work().run(Ending.UNDONE, () -> given.author("Alice"))))
        .isEqualTo("TRIED after 1");
  }

  @Test
  void whatIsRefusedFailed() {
    given.author("Alice");

    assertThat(
            told(
                () ->
                    assertThatThrownBy(
                            () -> world().work().run(Ending.UNDONE, () -> given.author("Alice")))
                        .isInstanceOf(Refused.class)))
        .isEqualTo("FAILED after 1");
  }

  @Test
  void aReadHasNoTransactionToTellOf() {
    Recording recording = new Recording();

    recording.over(() -> world().reader().find(Query.from(Author.ENTITY)));

    assertThat(recording.transaction()).isEmpty();
  }

  @Test
  void whereTheConnectionIsLostWhenItIsToBeKeptNobodyKnows() {
    assertThat(told(() -> losing(Ending.KEPT))).isEqualTo("UNKNOWN after 1");
    assertThat(told(() -> losing(Ending.UNDONE))).isEqualTo("FAILED after 1");
  }

  // The work itself has no statement left when its connection goes.
  private void losing(Ending ending) {
    assertThatThrownBy(
            () ->
                world()
                    .work()
                    .run(
                        ending,
                        () -> {
                          Id<Author> alice = given.author("Author " + ending);
                          world().loseConnectionOfWork();
                          return alice;
                        }))
        .isInstanceOf(Unavailable.class);
  }

  @Test
  void whatIsBegunAnewIsPlannedAnewAndShowsWhatRanInVain() {
    Id<Author> alice = given.author("Alice");
    List<Id<Post>> posts = List.of(given.post(alice, "One"), given.post(alice, "Two"));
    CyclicBarrier bothHoldOne = new CyclicBarrier(2);
    AtomicInteger begun = new AtomicInteger();

    List<Recording> recordings =
        Race.of(
                2,
                runner -> {
                  Recording recording = new Recording();
                  recording.over(
                      () ->
                          world()
                              .work()
                              .run(
                                  () -> {
                                    change(posts.get(runner));
                                    if (begun.incrementAndGet() <= 2) {
                                      await(bothHoldOne);
                                    }
                                    return change(posts.get(1 - runner));
                                  }));
                  return recording;
                })
            .stream()
            .map(recording -> recording.orElseThrow())
            .toList();

    assertThat(recordings)
        .map(TransactionsInTheShadowTest::transaction)
        .containsExactlyInAnyOrder("KEPT after 1", "KEPT after 2");
    // It waits for the other in vain when it wants to hold the second post.
    assertThat(recordings).map(Recording::toString).containsExactlyInAnyOrder("4/4", "7/7");
  }

  private List<Id<Post>> change(Id<Post> post) {
    return changing.change(
        new Choice<>(Post.ENTITY, Post.ID.is(post), OptionalLong.empty(), Ending.KEPT),
        Change.to(Post.CONTENT, "New"));
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
      throw new IllegalStateException("the other did not come", e);
    }
  }

  private static String told(Runnable work) {
    Recording recording = new Recording();
    recording.over(
        () -> {
          work.run();
          return true;
        });
    return transaction(recording);
  }

  private static String transaction(Recording recording) {
    Transaction transaction = recording.transaction().orElseThrow();
    return transaction.outcome() + " after " + transaction.attempts();
  }
}
