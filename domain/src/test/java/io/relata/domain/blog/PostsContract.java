package io.relata.domain.blog;

import static io.relata.domain.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.relata.domain.Given;
import io.relata.domain.World;
import io.relata.domain.model.Change;
import io.relata.domain.model.Id;
import io.relata.domain.model.NewRow;
import io.relata.domain.model.Repository;
import io.relata.domain.model.Violation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What posts do besides what all rows do. */
public interface PostsContract {

  World world();

  private Repository<Post> rows() {
    return world().rows(Post.ENTITY);
  }

  private NewRow<Post> anyNew(int number) {
    Id<Author> author =
        given().ids(Author.ENTITY).stream().findFirst().orElseGet(() -> given().author("Alice"));
    return Post.titled("Post " + number, author)
        .with(Post.CONTENT, "It's\n\"text\" \\ \uD83D\uDE00 {é,}");
  }

  @Test
  default void aPostIsPublishedNowUnlessItSaysWhen() {
    Instant now = Instant.now();
    Id<Author> alice = given().author("Alice");
    Instant published = rows().add(List.of(anyNew(1))).getFirst().publishedAt();
    assertThat(published).isBetween(now.minusSeconds(60), now.plus(Duration.ofMinutes(1)));

    Instant then = Instant.parse("1999-12-31T23:59:59.123456789Z");
    NewRow<Post> old = Post.titled("Old", alice).with(Post.PUBLISHED_AT, then);
    assertThat(rows().add(List.of(old)).getFirst().publishedAt())
        .isEqualTo("1999-12-31T23:59:59.123456Z");
  }

  @Test
  default void timesFromTheBeginningToTheEndOfTheCalendarAreKept() {
    Id<Author> alice = given().author("Alice");
    Stream.of("-4712-01-02T00:00:00Z", "-0001-03-01T12:00:00.000001Z", "0000-06-01T00:00:00Z")
        .forEach(time -> given().post(alice, "Then", Instant.parse(time)));
    Stream.of("0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999999Z", "+294276-12-31T00:00:00Z")
        .forEach(time -> given().post(alice, "Then", Instant.parse(time)));

    assertThat(given().all(Post.ENTITY))
        .map(post -> post.get(Post.PUBLISHED_AT).toString())
        .containsExactly(
            "-4712-01-02T00:00:00Z",
            "-0001-03-01T12:00:00.000001Z",
            "0000-06-01T00:00:00Z",
            "0001-01-01T00:00:00Z",
            "9999-12-31T23:59:59.999999Z",
            "+294276-12-31T00:00:00Z");
  }

  @Test
  default void aPostHasAnAuthorWhoIsThere() {
    assertRefused(() -> given().post(Id.of(77), "By nobody"))
        .containsExactly(Violation.unknownReference("author_id"));
    Id<Post> post = given().post(given().author("Alice"), "Post");
    assertRefused(() -> rows().change(Set.of(post), Change.to(Post.AUTHOR_ID, Id.of(77))))
        .containsExactly(Violation.unknownReference("author_id"));
  }

  @Test
  default void withAPostGoItsCommentsAndNotItsTags() {
    Id<Author> alice = given().author("Alice");
    Id<Post> post = given().post(alice, "Post");
    Id<Tag> python = given().tag("python", post);
    given().comment(post, "Comment", Optional.empty());

    rows().remove(Set.of(post));

    assertThat(given().ids(Comment.ENTITY)).isEmpty();
    assertThat(given().ids(Tag.ENTITY)).containsExactly(python);
    assertThat(given().ids(Author.ENTITY)).containsExactly(alice);
  }

  private Given given() {
    return new Given(world());
  }
}
