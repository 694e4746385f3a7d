package io.relata.domain.blog;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.domain.Given;
import io.relata.domain.World;
import io.relata.domain.model.Id;
import io.relata.domain.model.Named;
import io.relata.domain.model.Pair;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What tags do besides what all rows do. */
public interface TagsContract {

  World world();

  private Named<Tag> rows() {
    return world().named(Tag.ENTITY);
  }

  @Test
  default void removingATagTakesItOffAndLeavesThePosts() {
    Id<Post> post = given().post(given().author("Alice"), "Post");
    Id<Tag> python = given().tag("python", post);
    Id<Tag> sql = given().tag("sql", post);

    rows().remove(Set.of(python));

    assertThat(given().ids(Post.ENTITY)).containsExactly(post);
    assertThat(world().links().unlink(Post.TAGS, Set.of(Pair.of(post, sql)))).isEqualTo(1);
  }

  private Given given() {
    return new Given(world());
  }
}
