package io.relata.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.application.shadow.Recording;
import io.relata.application.shadow.Touched;
import io.relata.application.shadow.Transaction;
import io.relata.application.shadow.Transaction.Outcome;
import io.relata.application.work.UnitOfWork.Ending;
import io.relata.application.write.Changing;
import io.relata.application.write.Choice;
import io.relata.application.write.Creating;
import io.relata.domain.Given;
import io.relata.domain.blog.Author;
import io.relata.domain.blog.Comment;
import io.relata.domain.blog.Post;
import io.relata.domain.blog.Tag;
import io.relata.domain.model.Change;
import io.relata.domain.model.Condition;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Graph;
import io.relata.domain.model.Id;
import io.relata.domain.model.Refused;
import io.relata.domain.people.User;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** How many rows units of work touch, as the shadow hears it. */
class TouchedRowsTest extends OnPostgres {

  private final Given given = new Given(world());
  private final Creating creating =
      new Creating(world().work(), world().repositories(), world().reader());
  private final Changing changing =
      new Changing(world().work(), world().repositories(), world().reader());

  @Test
  void whatGoesWithRemovedRowsIsCountedByTable() {
    Id<Author> alice = aliceWithTwoPostsThreeCommentsAndThreeTaggings();
    Recording recording = new Recording();

    recording.over(() -> changing.remove(those(Author.ENTITY, Author.ID.is(alice), Ending.KEPT)));

    assertThat(touched(recording))
        .containsExactly(
            new Touched("blog.authors", 0, 0, 1),
            new Touched("blog.comments", 0, 0, 3),
            new Touched("blog.post_tags", 0, 0, 3),
            new Touched("blog.posts", 0, 0, 2));
    assertThat(given.ids(Comment.ENTITY)).isEmpty();
  }

  @Test
  void rowsThatStayWithoutWhatIsRemovedAreCountedAsChanged() {
    Id<User> uma = given.user("uma");
    given.profileOf(uma);
    given.groupOf("editors", uma);
    given.comment(given.post(given.authorWhoIs(uma), "One"), "First!", Optional.of(uma));
    Recording recording = new Recording();

    recording.over(() -> changing.remove(those(User.ENTITY, User.ID.is(uma), Ending.UNDONE)));

    assertThat(touched(recording))
        .containsExactly(
            new Touched("blog.authors", 0, 1, 0),
            new Touched("blog.comments", 0, 1, 0),
            new Touched("people.profiles", 0, 0, 1),
            new Touched("people.user_groups", 0, 0, 1),
            new Touched("people.users", 0, 0, 1));
    assertThat(given.ids(User.ENTITY)).containsExactly(uma);
  }

  @Test
  void whatIsOnlyTriedTellsWhatItWouldHaveDone() {
    Id<Author> alice = given.author("Alice");
    Recording additions = new Recording();
    Recording changes = new Recording();

    additions.over(
        () ->
            creating.add(
                Post.ENTITY,
                List.of(Graph.of(Post.titled("One", alice)), Graph.of(Post.titled("Two", alice))),
                Ending.UNDONE));
    changes.over(
        () ->
            changing.change(
                those(Author.ENTITY, Condition.always(), Ending.UNDONE),
                Change.to(Author.NAME, "Alicia")));

    assertThat(touched(additions)).containsExactly(new Touched("blog.posts", 2, 0, 0));
    assertThat(touched(changes)).containsExactly(new Touched("blog.authors", 0, 1, 0));
    assertThat(given.ids(Post.ENTITY)).isEmpty();
    assertThat(additions).hasToString("3/3");
  }

  @Test
  void countingIsPlannedAndTellsWhatItIsFor() {
    Id<Author> alice = given.author("Alice");
    Recording recording = new Recording();

    recording.over(() -> changing.remove(those(Author.ENTITY, Author.ID.is(alice), Ending.KEPT)));

    assertThat(recording).hasToString("4/4");
    assertThat(recording.roundTrips()).isEqualTo(4);
    assertThat(recording.statements())
        .map(statement -> statement.reason().toString())
        .containsExactly(
            "rows touched", "hold blog.authors", "remove blog.authors", "rows touched");
  }

  @Test
  void whereNoRowFitsNoneIsTouched() {
    Recording recording = new Recording();

    recording.over(
        () -> changing.remove(those(Author.ENTITY, Author.NAME.is("Nobody"), Ending.KEPT)));

    assertThat(touched(recording)).isEmpty();
  }

  @Test
  void whatIsKeptAndRemovesNothingIsNotCounted() {
    Recording recording = new Recording();

    recording.over(
        () -> creating.add(Tag.ENTITY, List.of(Graph.of(Tag.named("sql"))), Ending.KEPT));

    assertThat(recording.transaction())
        .contains(new Transaction(Outcome.KEPT, 1, Optional.empty()));
    assertThat(recording).hasToString("1/1");
  }

  @Test
  void whatIsRefusedTellsNoRows() {
    given.author("Alice");
    Recording recording = new Recording();

    assertThatThrownBy(
            () ->
                recording.over(
                    () ->
                        creating.add(
                            Author.ENTITY,
                            List.of(Graph.of(Author.named("Alice", "Alice@example.com"))),
                            Ending.UNDONE)))
        .isInstanceOf(Refused.class);

    assertThat(recording.transaction())
        .contains(new Transaction(Outcome.FAILED, 1, Optional.empty()));
  }

  private Id<Author> aliceWithTwoPostsThreeCommentsAndThreeTaggings() {
    Id<Author> alice = given.author("Alice");
    Id<Post> one = given.post(alice, "One");
    Id<Post> two = given.post(alice, "Two");
    given.tag("sql", one);
    given.tag("sql", two);
    given.tag("java", one);
    given.comment(one, "First!", Optional.of(given.user("uma")));
    given.comment(one, "Second!", Optional.empty());
    given.comment(two, "Third!", Optional.empty());
    return alice;
  }

  private static <T> Choice<T> those(Entity<T> entity, Condition<T> which, Ending ending) {
    return new Choice<>(entity, which, OptionalLong.empty(), ending);
  }

  private static List<Touched> touched(Recording recording) {
    return recording.transaction().orElseThrow().touched().orElseThrow();
  }
}
