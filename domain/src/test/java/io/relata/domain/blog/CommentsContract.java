package io.relata.domain.blog;

import static io.relata.domain.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.relata.domain.Given;
import io.relata.domain.World;
import io.relata.domain.model.Change;
import io.relata.domain.model.Id;
import io.relata.domain.model.Repository;
import io.relata.domain.model.Violation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What comments do besides what all rows do. */
public interface CommentsContract {

  World world();

  private Repository<Comment> rows() {
    return world().rows(Comment.ENTITY);
  }

  @Test
  default void aCommentIsOnAPostThatIsThere() {
    assertRefused(() -> given().comment(Id.of(77), "On nothing", Optional.empty()))
        .containsExactly(Violation.unknownReference("post_id"));
  }

  @Test
  default void whoeverCommentsIsThere() {
    Id<Post> post = given().post(given().author("Alice"), "Post");

    assertRefused(() -> given().comment(post, "By nobody", Optional.of(Id.of(77))))
        .containsExactly(Violation.unknownReference("user_id"));
    Id<Comment> comment = given().comment(post, "By someone", Optional.empty());
    assertRefused(() -> rows().change(Set.of(comment), Change.to(Comment.USER_ID, Id.of(77))))
        .containsExactly(Violation.unknownReference("user_id"));
  }

  @Test
  default void aTextOfAMegabyteIsKept() {
    String body = "Long words, ".repeat(90_000);
    Id<Post> post = given().post(given().author("Alice"), "Post");

    rows().add(List.of(Comment.on(post, body)));

    assertThat(given().all(Comment.ENTITY).getFirst().get(Comment.BODY)).isEqualTo(body);
  }

  private Given given() {
    return new Given(world());
  }
}
