package io.relata.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.application.failure.Unavailable;
import io.relata.application.failure.Unavailable.Reason;
import io.relata.application.shadow.Recording;
import io.relata.application.work.UnitOfWork.Ending;
import io.relata.application.write.Changing;
import io.relata.application.write.Choice;
import io.relata.application.write.Linking;
import io.relata.domain.Given;
import io.relata.domain.Race;
import io.relata.domain.blog.Author;
import io.relata.domain.blog.Post;
import io.relata.domain.blog.Tag;
import io.relata.domain.model.Branch;
import io.relata.domain.model.Change;
import io.relata.domain.model.Condition;
import io.relata.domain.model.Id;
import io.relata.domain.model.Pair;
import io.relata.domain.model.Related;
import io.relata.domain.query.CannotBeAnswered;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What happens to rows that several want to change at once. */
class HoldingOnPostgresTest extends OnPostgres {

  private final Given given = new Given(world());
  private final Changing changing =
      new Changing(world().work(), world().repositories(), world().reader());

  @Test
  void ofManyWhoWantTheSameRowOneIsFirstAndTheOthersSeeThat() {
    given.post(given.author("Alice"), "Free");

    List<Optional<List<Id<Post>>>> taken =
        Race.of(
            6,
            runner ->
                changing.change(
                    posts(Post.TITLE.is("Free")), Change.to(Post.TITLE, "Taken by " + runner)));

    assertThat(taken.stream().flatMap(Optional::stream).filter(ids -> !ids.isEmpty())).hasSize(1);
  }

  @Test
  void whoeverTakesRowsInWhateverOrderWaitsAndNeverForEachOther() {
    Id<Author> alice = given.author("Alice");
    for (int n = 0; n < 50; n++) {
      given.post(alice, "Post " + n);
    }

    List<Optional<List<Id<Post>>>> changed =
        Race.of(
            6,
            runner ->
                changing.change(
                    posts(
                        runner % 2 == 0
                            ? Post.TITLE.startsWith("Post")
                            : Post.AUTHOR.where(Author.NAME.is("Alice"))),
                    Change.to(Post.CONTENT, "By " + runner)));

    assertThat(changed).allSatisfy(ids -> assertThat(ids.orElseThrow()).hasSize(50));
  }

  @Test
  void whoWaitForEachOtherBothComeToAnEnd() {
    Id<Author> alice = given.author("Alice");
    List<Id<Post>> posts = List.of(given.post(alice, "One"), given.post(alice, "Two"));
    CyclicBarrier bothHoldOne = new CyclicBarrier(2);
    AtomicInteger begun = new AtomicInteger();

    List<Optional<Integer>> changed =
        Race.of(
            2,
            runner ->
                world()
                    .work()
                    .run(
                        () -> {
                          int first = change(posts.get(runner), runner);
                          if (begun.incrementAndGet() <= 2) {
                            await(bothHoldOne);
                          }
                          return first + change(posts.get(1 - runner), runner);
                        }));

    assertThat(changed).containsExactly(Optional.of(2), Optional.of(2));
    assertThat(begun).hasValue(3);
  }

  @Test
  void whoNeverGetsThroughIsToldToComeBack() {
    AtomicInteger begun = new AtomicInteger();

    assertThatThrownBy(
            () ->
                world()
                    .work()
                    .run(
                        () -> {
                          begun.incrementAndGet();
                          throw new Unavailable(Reason.CONTESTED, new SQLException());
                        }))
        .isInstanceOf(Unavailable.class);
    assertThat(begun).hasValue(4);
  }

  private int change(Id<Post> post, int runner) {
    return world().rows(Post.ENTITY).change(Set.of(post), Change.to(Post.CONTENT, "By " + runner));
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
      throw new IllegalStateException("the other did not come", e);
    }
  }

  @Test
  void rowsAreFoundThroughTheirRelations() {
    Id<Author> alice = given.author("Alice");
    Id<Post> one = given.post(alice, "One");
    Id<Post> two = given.post(alice, "Two");
    given.tag("sql", two);

    assertThat(world().rows(Post.ENTITY).hold(Post.TAGS.some(Tag.NAME.is("sql"))))
        .containsExactly(two);
    assertThat(world().rows(Post.ENTITY).hold(Post.TAGS.some().not())).containsExactly(one);
    assertThat(world().rows(Post.ENTITY).hold(Post.TITLE.matchesInAnyCase("^t")))
        .containsExactly(two);
    assertThat(world().rows(Post.ENTITY).hold(Post.CONTENT.hasWords("nothing"))).isEmpty();
  }

  @Test
  void whoLinksARowWhileItsLinksAreReplacedNeverWaitsInVain() {
    Linking linking = new Linking(world().work(), world().repositories(), world().reader());
    Id<Post> post = given.post(given.author("Alice"), "One");
    Id<Tag> sql = given.tag("sql", post);
    Branch<Post, Tag> both =
        new Branch<>(Post.TAGS, List.of(Related.named("java"), Related.named("sql")));
    AtomicInteger begun = new AtomicInteger();

    for (int round = 0; round < 20; round++) {
      Race.of(
          8,
          runner -> {
            Recording recording = new Recording();
            recording.over(
                () -> {
                  if (runner % 2 == 0) {
                    linking.replace(Post.TAGS, post, both, Ending.KEPT);
                  } else {
                    linking.link(Tag.POSTS, Pair.of(sql, post), Ending.KEPT);
                  }
                  return post;
                });
            return begun.addAndGet(recording.transaction().orElseThrow().attempts());
          });
      world().links().unlink(Post.TAGS, Set.of(Pair.of(post, sql)));
    }

    assertThat(begun).hasValue(20 * 8);
  }

  @Test
  void aPatternThatMeansNothingIsToldAsThat() {
    given.post(given.author("Alice"), "One");

    assertThatThrownBy(() -> world().rows(Post.ENTITY).hold(Post.TITLE.matches("(")))
        .isInstanceOf(CannotBeAnswered.class);
  }

  private static Choice<Post> posts(Condition<Post> which) {
    return new Choice<>(Post.ENTITY, which, OptionalLong.empty(), Ending.KEPT);
  }
}
