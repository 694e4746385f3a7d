package io.relata.application.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.application.work.UnitOfWork.Ending;
import io.relata.domain.Given;
import io.relata.domain.Race;
import io.relata.domain.World;
import io.relata.domain.blog.Author;
import io.relata.domain.blog.Post;
import io.relata.domain.model.Change;
import io.relata.domain.model.Id;
import io.relata.domain.model.Refused;
import io.relata.domain.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What units of work do. */
public interface UnitOfWorkContract {

  /** A world that nobody has touched yet; the same one all through a test. */
  World world();

  /** Runs units of work on that world. */
  UnitOfWork work();

  /** Why a piece of work stops. */
  final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  @Test
  default void whatItDidStandsWhenItReturns() {
    Id<Author> alice = work().run(() -> given().author("Alice"));

    assertThat(given().ids(Author.ENTITY)).containsExactly(alice);
  }

  @Test
  default void whatItDidIsUndoneWhenItThrows() {
    Id<Author> alice = given().author("Alice");
    Stop stop = new Stop();

    assertThatThrownBy(
            () ->
                work()
                    .run(
                        () -> {
                          given().post(alice, "Post");
                          world().rows(Author.ENTITY).change(Set.of(alice), renamed());
                          throw stop;
                        }))
        .isSameAs(stop);

    assertThat(authors()).containsExactly("Alice");
    assertThat(given().ids(Post.ENTITY)).isEmpty();
  }

  @Test
  default void aRefusedPartUndoesTheOthers() {
    assertThatThrownBy(
            () ->
                work()
                    .run(
                        () -> {
                          given().author("Alice");
                          given().author("Alice");
                        }))
        .isInstanceOf(Refused.class)
        .hasMessage("email is taken already");

    assertThat(authors()).isEmpty();
  }

  @Test
  default void aUnitWithinAUnitSharesItsFate() {
    assertThatThrownBy(
            () ->
                work()
                    .run(
                        () -> {
                          work().run(() -> given().author("Alice"));
                          throw new Stop();
                        }))
        .isInstanceOf(Stop.class);
    assertThat(authors()).isEmpty();

    work().run(() -> work().run(() -> given().author("Bob")));
    assertThat(authors()).containsExactly("Bob");
  }

  @Test
  default void aUnitWithinAUnitThatFailsEndsBothWhoeverCatchesTheFailure() {
    Stop stop = new Stop();

    assertThatThrownBy(
            () ->
                work()
                    .run(
                        () -> {
                          given().author("Alice");
                          return attempt(
                              () -> {
                                given().author("Bob");
                                throw stop;
                              });
                        }))
        .isSameAs(stop);

    assertThat(authors()).isEmpty();
  }

  @Test
  default void nothingMoreIsDoneInAUnitThatHasEnded() {
    assertThatThrownBy(
            () ->
                work()
                    .run(
                        () -> {
                          given().author("Alice");
                          attempt(() -> given().author("Alice"));
                          return given().author("Bob");
                        }))
        .isInstanceOf(Refused.class)
        .hasMessage("email is taken already");

    assertThat(authors()).isEmpty();
    assertThat(given().author("Alice")).isNotNull();
  }

  @Test
  default void nothingMoreIsReadInAUnitThatHasEnded() {
    assertThatThrownBy(
            () ->
                work()
                    .run(
                        () -> {
                          given().author("Alice");
                          attempt(() -> given().author("Alice"));
                          return authors();
                        }))
        .isInstanceOf(Refused.class)
        .hasMessage("email is taken already");

    assertThat(authors()).isEmpty();
  }

  @Test
  default void whatWasOnlyTriedIsUndoneAndTellsWhatItWouldHaveDone() {
    given().author("Alice");
    List<String> seen =
        work()
            .run(
                Ending.UNDONE,
                () -> {
                  work().run(() -> given().author("Bob"));
                  return authors();
                });

    assertThat(seen).containsExactly("Alice", "Bob");
    assertThat(authors()).containsExactly("Alice");
  }

  @Test
  default void whatIsOnlyTriedIsRefusedLikeAnyOther() {
    assertThatThrownBy(
            () ->
                work()
                    .run(
                        Ending.UNDONE,
                        () -> {
                          given().author("Alice");
                          return given().author("Alice");
                        }))
        .isInstanceOf(Refused.class);
    assertThat(authors()).isEmpty();
  }

  @Test
  default void whatIsOnlyTriedCanNotJoinWhatIsKept() {
    assertThatThrownBy(
            () -> work().run(() -> work().run(Ending.UNDONE, () -> given().author("Alice"))))
        .isInstanceOf(IllegalStateException.class);
    work().run(Ending.UNDONE, () -> work().run(Ending.UNDONE, () -> given().author("Alice")));

    assertThat(authors()).isEmpty();
  }

  @Test
  default void itIsAtHandAsLongAsItRunsAndOnItsThreadOnly() {
    assertThat(work().isAtHand()).isFalse();
    assertThat(work().<Boolean>run(() -> work().isAtHand())).isTrue();
    assertThat(work().<Boolean>run(() -> work().<Boolean>run(() -> work().isAtHand()))).isTrue();
    assertThat(
            work()
                .<Boolean>run(() -> CompletableFuture.supplyAsync(() -> work().isAtHand()).join()))
        .isFalse();
    assertThat(work().isAtHand()).isFalse();
  }

  @Test
  default void whatRemovesRowsIsKeptTriedOrUndoneLikeAnyOther() {
    Id<Author> alice = given().author("Alice");

    assertThat(work().removing(Ending.UNDONE, () -> removed(alice))).isEqualTo(1);
    assertThatThrownBy(
            () ->
                work()
                    .run(
                        () -> {
                          work().removing(Ending.KEPT, () -> removed(alice));
                          throw new Stop();
                        }))
        .isInstanceOf(Stop.class);
    assertThat(authors()).containsExactly("Alice");

    assertThat(work().removing(Ending.KEPT, () -> removed(alice))).isEqualTo(1);
    assertThat(authors()).isEmpty();
  }

  private int removed(Id<Author> author) {
    return world().rows(Author.ENTITY).remove(Set.of(author));
  }

  @Test
  default void readsWithinSeeWhatItHasDoneSoFar() {
    given().author("Alice");
    List<String> seen =
        work()
            .run(
                () -> {
                  Id<Author> bob = given().author("Bob");
                  given().post(bob, "Post");
                  Query<Author> query = Query.from(Author.ENTITY).with(Author.POSTS);
                  return world().reader().find(query).rows().stream()
                      .map(row -> row.get(Author.NAME) + " " + row.get(Author.POSTS).size())
                      .toList();
                });

    assertThat(seen).containsExactly("Alice 0", "Bob 1");
  }

  @Test
  default void walksWithinSeeWhatItHasDoneSoFar() {
    given().author("Alice");
    List<String> seen = new ArrayList<>();
    assertThatThrownBy(
            () ->
                work()
                    .run(
                        () -> {
                          given().author("Bob");
                          world()
                              .reader()
                              .walk(
                                  Query.from(Author.ENTITY),
                                  1,
                                  page -> seen.add(page.rows().getFirst().get(Author.NAME)));
                          given().author("Carl");
                          throw new Stop();
                        }))
        .isInstanceOf(Stop.class);

    assertThat(seen).containsExactly("Alice", "Bob");
    assertThat(authors()).containsExactly("Alice");
  }

  @Test
  default void nobodyElseSeesItBeforeItEnds() {
    List<String> seen =
        work()
            .run(
                () -> {
                  given().author("Alice");
                  return CompletableFuture.supplyAsync(this::authors).join();
                });

    assertThat(seen).isEmpty();
    assertThat(authors()).containsExactly("Alice");
  }

  @Test
  default void unitsAtOnceDoNotMix() {
    Race.of(
        6,
        runner ->
            work()
                .run(
                    () -> {
                      Id<Author> author = given().author("Author " + runner);
                      given().post(author, "Post");
                      if (runner % 2 == 0) {
                        throw new Refused(List.of());
                      }
                      return author;
                    }));

    assertThat(authors()).containsExactlyInAnyOrder("Author 1", "Author 3", "Author 5");
    assertThat(given().ids(Post.ENTITY)).hasSize(3);
  }

  private List<String> authors() {
    return given().all(Author.ENTITY).stream().map(author -> author.get(Author.NAME)).toList();
  }

  /** Does a part of the work as a unit within, and goes on when that fails. */
  private boolean attempt(Runnable part) {
    try {
      work().run(part);
      return true;
    } catch (RuntimeException failure) {
      return false;
    }
  }

  private static Change<Author> renamed() {
    return Change.to(Author.NAME, "Renamed");
  }

  private Given given() {
    return new Given(world());
  }
}
