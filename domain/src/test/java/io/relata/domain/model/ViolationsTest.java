package io.relata.domain.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.relata.domain.blog.Comment;
import io.relata.domain.blog.Post;
import io.relata.domain.people.Profile;
import io.relata.domain.people.User;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ViolationsTest {

  private static final Violation EMPTY = new Violation("title", "form", "is empty");

  @Test
  void nothingIsRefusedWhereNothingWasFound() {
    assertThatCode(() -> Violations.none().check(Post.TITLE, "Draft").refuseIfAny())
        .doesNotThrowAnyException();
  }

  @Test
  void allThatWasFoundIsToldAtOnceInItsOrder() {
    Refused refused =
        refusal(
            Violations.none()
                .check(Post.TITLE, "")
                .check(Post.CONTENT, "fits")
                .check(Comment.CREATED_AT, Instant.MIN)
                .checkPlain(User.EMAIL, "nobody"));
    assertThat(refused.violations())
        .containsExactly(
            EMPTY,
            new Violation(
                "created_at",
                "value",
                "takes a point in time"
                    + " from -4712-01-01T00:00:00Z to +294276-12-31T23:59:59.999999Z"),
            new Violation("email", "form", "is no e-mail address"));
    assertThat(refused)
        .hasMessage(
            "title is empty; created_at takes a point in time from -4712-01-01T00:00:00Z to"
                + " +294276-12-31T23:59:59.999999Z; email is no e-mail address");
  }

  @Test
  void aMissingValueBreaksNoRule() {
    assertThatCode(() -> Violations.none().check(Profile.BIO, Optional.empty()).refuseIfAny())
        .doesNotThrowAnyException();
    assertThat(refusal(Violations.none().check(Profile.BIO, Optional.of("\0"))).violations())
        .containsExactly(new Violation("bio", "value", "takes text without the character U+0000"));
  }

  @Test
  void theRulesBetweenRowsHaveTheirOwnWords() {
    assertThat(Violation.duplicate("email"))
        .isEqualTo(new Violation("email", "unique", "is taken already"));
    assertThat(Violation.unknownReference("author_id"))
        .isEqualTo(new Violation("author_id", "reference", "refers to a row that is not there"));
    assertThat(Violation.restricted("author_id"))
        .isEqualTo(
            new Violation("author_id", "restrict", "still refers to a row that was to be removed"));
    assertThat(Violation.missing("title"))
        .isEqualTo(new Violation("title", "required", "is missing"));
  }

  @Test
  void aViolationCanBeSeenFromFurtherOut() {
    assertThat(EMPTY.within("posts[2]").within("author"))
        .isEqualTo(new Violation("author.posts[2].title", "form", "is empty"))
        .hasToString("author.posts[2].title is empty");
  }

  @Test
  void aRefusalOfOneRuleIsThatOfAListOfOne() {
    assertThat(new Refused(EMPTY).violations()).isEqualTo(List.of(EMPTY));
    assertThat(new Refused(EMPTY)).hasMessage("title is empty");
  }

  private static Refused refusal(Violations violations) {
    return catchThrowableOfType(Refused.class, violations::refuseIfAny);
  }
}
