package io.relata.domain.blog;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.domain.Given;
import io.relata.domain.NamedContract;
import io.relata.domain.model.Change;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Id;
import io.relata.domain.model.Pair;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What {@link Tags} do. */
public interface TagsContract extends NamedContract<Tag> {

  @Override
  default Tags rows() {
    return world().tags();
  }

  @Override
  default Entity<Tag> entity() {
    return Tag.ENTITY;
  }

  @Override
  default Change<Tag> anyChange() {
    return Change.to(Tag.NAME, "renamed");
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
