package io.relata.domain.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.domain.blog.Post;
import io.relata.domain.people.User;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What can not be asked of a field. */
class ConditionRefusalsTest {

  @Test
  void aValueIsOfTheKindOfItsField() {
    String refusal = "blog.posts.id takes a 64-bit integer, not a value of type String";
    assertRefused(() -> new Comparison<>(Post.ID, Comparison.Operator.EQUAL, "7"), refusal);
    assertRefused(() -> new Distinct<>(Post.ID, "7"), refusal);
    assertRefused(() -> new In<>(Post.ID, List.of(6L, "7")), refusal);
  }

  @Test
  void aValueCanBeStored() {
    String refusal = "blog.posts.title takes text without the character U+0000";
    assertRefused(() -> Post.TITLE.is("\0"), refusal);
    assertRefused(() -> Post.TITLE.differsFrom("\0"), refusal);
    assertRefused(() -> Post.TITLE.in("a", "\0"), refusal);
    assertRefused(() -> Post.TITLE.like("\0"), refusal);
    assertRefused(() -> Post.TITLE.matches("\0"), refusal);
    assertRefused(() -> Post.TITLE.satisfies("\0"), refusal);
    assertRefused(
        () -> Post.PUBLISHED_AT.above(Instant.MAX),
        "blog.posts.published_at takes a point in time"
            + " from -4712-01-01T00:00:00Z to +294276-12-31T23:59:59.999999Z");
  }

  @Test
  void aPatternQuotesSomething() {
    String refusal = "a pattern for blog.posts.title ends with a backslash that quotes nothing";
    assertRefused(() -> Post.TITLE.like("a\\"), refusal);
    assertRefused(() -> Post.TITLE.likeInAnyCase("\\\\\\"), refusal);
    assertThat(Post.TITLE.like("a\\\\")).hasToString("title like 'a\\\\'");
  }

  @Test
  void onlyABooleanIsTrueOrFalse() {
    assertRefused(
        () -> new Known<>(User.USERNAME, Known.Truth.TRUE),
        "people.users.username is no boolean, so it is neither true nor false");
    assertRefused(
        () -> new Known<>(User.USERNAME, Known.Truth.FALSE),
        "people.users.username is no boolean, so it is neither true nor false");
    assertThat(new Known<>(User.USERNAME, Known.Truth.NULL)).hasToString("username is null");
  }

  private static void assertRefused(ThrowingCallable work, String message) {
    assertThatThrownBy(work).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }
}
