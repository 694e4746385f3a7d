package io.relata.domain.blog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.domain.model.Id;
import io.relata.domain.model.Refused;
import io.relata.domain.people.Email;
import java.time.Instant;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class BlogTest {

  private static final String DOMAIN = "@example.com";
  private static final String TOO_EARLY =
      " takes a point in time from -4712-01-01T00:00:00Z to +294276-12-31T23:59:59.999999Z";

  @Test
  void aNewAuthorIsToldAllThatIsWrong() {
    Email tooLong = new Email("e".repeat(189) + DOMAIN);
    assertRefused(
        () -> new NewAuthor("", tooLong, Optional.empty()),
        "name is empty; email is longer than 200 characters");
    assertRefused(
        () -> NewAuthor.named("n".repeat(101), "nobody"),
        "name is longer than 100 characters; email is no e-mail address");
  }

  @Test
  void aNewAuthorMayFillTheirFields() {
    String name = "😀".repeat(100);
    String email = "e".repeat(188) + DOMAIN;
    assertThat(NewAuthor.named(name, email))
        .isEqualTo(new NewAuthor(name, new Email(email), Optional.empty()));
  }

  @Test
  void aNewPostIsToldAllThatIsWrong() {
    assertRefused(
        () -> new NewPost("t".repeat(201), "\0", Optional.of(Instant.MIN), Id.of(1)),
        "title is longer than 200 characters;"
            + " content takes text without the character U+0000; published_at"
            + TOO_EARLY);
    assertRefused(() -> new NewPost("", "", Optional.empty(), Id.of(1)), "title is empty");
  }

  @Test
  void aNewPostNeedHaveNoContent() {
    NewPost post = new NewPost("t".repeat(200), "", Optional.of(Instant.EPOCH), Id.of(1));
    assertThat(post.content()).isEmpty();
    assertThat(post.publishedAt()).contains(Instant.EPOCH);
  }

  @Test
  void aNewCommentIsToldAllThatIsWrong() {
    assertRefused(
        () -> new NewComment("", Optional.of(Instant.MIN), Id.of(1), Optional.empty()),
        "body is empty; created_at" + TOO_EARLY);
  }

  @Test
  void aNewTagHasANameOfSomeLength() {
    assertThat(new NewTag("t".repeat(50)).name()).hasSize(50);
    assertRefused(() -> new NewTag("t".repeat(51)), "name is longer than 50 characters");
    assertRefused(() -> new NewTag(""), "name is empty");
  }

  private static void assertRefused(ThrowingCallable work, String message) {
    assertThatThrownBy(work).isInstanceOf(Refused.class).hasMessage(message);
  }
}
