package io.relata.domain.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.relata.domain.blog.Author;
import io.relata.domain.blog.Comment;
import io.relata.domain.blog.Post;
import io.relata.domain.people.Profile;
import io.relata.domain.people.User;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NewRowTest {

  private static final Id<Author> ALICE = Id.of(1);

  @Test
  void whatIsNotNamedGetsItsDefaultOrStaysEmpty() {
    assertThat(Post.titled("Draft", ALICE).violations()).isEmpty();
    assertThat(Profile.of(Id.of(1)).violations()).isEmpty();
    assertThat(Post.titled("Draft", ALICE).stored(Post.PUBLISHED_AT)).isEmpty();
  }

  @Test
  void allThatIsBrokenIsToldAtOnceInTheOrderOfTheFields() {
    NewRow<Comment> broken =
        NewRow.of(Comment.ENTITY).with(Comment.CREATED_AT, Instant.MIN).with(Comment.BODY, "");

    assertThat(broken.violations())
        .containsExactly(
            new Violation("body", "form", "is empty"),
            new Violation(
                "created_at",
                "value",
                "takes a point in time"
                    + " from -4712-01-01T00:00:00Z to +294276-12-31T23:59:59.999999Z"),
            Violation.missing("post_id"));
  }

  @Test
  void aValueThatCanNotBeStoredBreaksARule() {
    assertThat(Author.named("Alice", "nobody").violations())
        .containsExactly(new Violation("email", "form", "is no e-mail address"));
    assertThat(Author.named("Alice", "\0@").violations())
        .containsExactly(
            new Violation("email", "value", "takes text without the character U+0000"));
  }

  @Test
  void noValueIsAnotherThingThanNotSayingWhich() {
    NewRow<User> alice = User.named("alice", "alice@example.com");

    assertThat(alice.violations()).isEmpty();
    assertThat(alice.withPlain(User.IS_ACTIVE, null).violations())
        .containsExactly(Violation.missing("is_active"));
    assertThat(Profile.of(Id.of(1)).withPlain(Profile.BIO, null).violations()).isEmpty();
  }

  @Test
  void theIdentityIsGivenByTheDatabase() {
    assertThat(Post.titled("Draft", ALICE).with(Post.ID, Id.of(7)).violations())
        .containsExactly(Violation.given("id"));
  }

  @Test
  void timesAreStoredAsExactlyAsADatabaseKeepsThem() {
    NewRow<Post> post =
        Post.titled("Draft", ALICE)
            .with(Post.PUBLISHED_AT, Instant.parse("2025-01-01T00:00:00.123456789Z"));

    assertThat(post.stored(Post.PUBLISHED_AT))
        .contains(Instant.parse("2025-01-01T00:00:00.123456Z"));
  }

  @Test
  void theFirstRowThatBreaksRulesEndsTheWork() {
    NewRow<Post> good = Post.titled("Draft", ALICE);
    assertThatCode(() -> NewRow.requireRules(List.of(good))).doesNotThrowAnyException();

    Refused refused =
        catchThrowableOfType(
            Refused.class,
            () ->
                NewRow.requireRules(List.of(good, NewRow.of(Post.ENTITY), Post.titled("", ALICE))));
    assertThat(refused.violations())
        .map(Violation::field)
        .containsExactly("title", "content", "author_id");
  }

  @Test
  void whatItHoldsCanNotBeChangedThroughIt() {
    NewRow<Post> post = Post.titled("Draft", ALICE);
    post.with(Post.TITLE, "Other");

    assertThat(post.values())
        .isEqualTo(Map.of(Post.TITLE, "Draft", Post.CONTENT, "", Post.AUTHOR_ID, 1L))
        .isUnmodifiable();
    assertThat(post)
        .hasToString("new blog.posts with title = 'Draft', content = '', author_id = 1");
  }
}
