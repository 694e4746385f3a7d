package io.relata.domain.blog;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.domain.model.Id;
import io.relata.domain.model.NewRow;
import io.relata.domain.model.Violation;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BlogTest {

  private static final String DOMAIN = "@example.com";
  private static final Id<Author> ALICE = Id.of(1);
  private static final String TOO_EARLY =
      " takes a point in time from -4712-01-01T00:00:00Z to +294276-12-31T23:59:59.999999Z";

  @Test
  void aNewAuthorIsToldAllThatIsWrong() {
    assertBroken(
        Author.named("", "e".repeat(189) + DOMAIN),
        "name is empty",
        "email is longer than 200 characters");
    assertBroken(
        Author.named("n".repeat(101), "nobody"),
        "name is longer than 100 characters",
        "email is no e-mail address");
  }

  @Test
  void aNewAuthorMayFillTheirFields() {
    assertBroken(Author.named("😀".repeat(100), "e".repeat(188) + DOMAIN));
  }

  @Test
  void aNewPostIsToldAllThatIsWrong() {
    assertBroken(
        Post.titled("t".repeat(201), ALICE)
            .with(Post.CONTENT, "\0")
            .with(Post.PUBLISHED_AT, Instant.MIN),
        "title is longer than 200 characters",
        "content takes text without the character U+0000",
        "published_at" + TOO_EARLY);
    assertBroken(Post.titled("", ALICE), "title is empty");
  }

  @Test
  void aNewPostNeedHaveNoContent() {
    assertBroken(Post.titled("t".repeat(200), ALICE).with(Post.PUBLISHED_AT, Instant.EPOCH));
  }

  @Test
  void aNewCommentIsToldAllThatIsWrong() {
    assertBroken(
        Comment.on(Id.of(1), "").with(Comment.CREATED_AT, Instant.MIN),
        "body is empty",
        "created_at" + TOO_EARLY);
  }

  @Test
  void aNewTagHasANameOfSomeLength() {
    assertBroken(Tag.named("t".repeat(50)));
    assertBroken(Tag.named("t".repeat(51)), "name is longer than 50 characters");
    assertBroken(Tag.named(""), "name is empty");
  }

  private static void assertBroken(NewRow<?> row, String... broken) {
    assertThat(row.violations()).map(Violation::toString).containsExactly(broken);
  }
}
