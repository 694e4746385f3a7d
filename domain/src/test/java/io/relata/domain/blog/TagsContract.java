package io.relata.domain.blog;

import static io.relata.domain.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.relata.domain.Given;
import io.relata.domain.Race;
import io.relata.domain.RepositoryContract;
import io.relata.domain.model.Change;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Id;
import io.relata.domain.model.NewRow;
import io.relata.domain.model.Violation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What {@link Tags} do. */
public interface TagsContract extends RepositoryContract<Tag> {

  @Override
  default Tags rows() {
    return world().tags();
  }

  @Override
  default Entity<Tag> entity() {
    return Tag.ENTITY;
  }

  @Override
  default NewRow<Tag> anyNew(int number) {
    return Tag.named("tag " + number);
  }

  @Override
  default Change<Tag> anyChange() {
    return Change.to(Tag.NAME, "renamed");
  }

  @Test
  default void aNameIsTakenOnce() {
    rows().add(List.of(anyNew(1)));
    assertRefused(() -> rows().add(List.of(anyNew(2), anyNew(1))))
        .containsExactly(Violation.duplicate("name"));
    assertThat(given().all(Tag.ENTITY)).hasSize(1);
  }

  @Test
  default void namedTagsAreThoseThatAreThereAndNewOnes() {
    Tag python = rows().add(List.of(Tag.named("python"))).getFirst();

    List<Tag> tags = rows().named(List.of("sql", "python", "Python", "sql"));

    assertThat(tags).map(Tag::name).containsExactly("sql", "python", "Python", "sql");
    assertThat(tags.get(1)).isEqualTo(python);
    assertThat(tags.get(3)).isEqualTo(tags.get(0));
    assertThat(given().all(Tag.ENTITY)).hasSize(3);
    assertThat(rows().named(List.of("sql", "python", "Python", "sql"))).isEqualTo(tags);
    assertThat(rows().named(List.of())).isEmpty();
  }

  @Test
  default void aNameThatATagCanNotHaveIsRefused() {
    assertRefused(() -> rows().named(List.of("sql", "")))
        .containsExactly(new Violation("name", "form", "is empty"));
    assertThat(given().all(Tag.ENTITY)).isEmpty();
  }

  @Test
  default void allWhoWantTheSameNewTagsAtOnceGetTheSame() {
    List<String> names = IntStream.range(0, 20).mapToObj(n -> "tag " + n).toList();

    List<Optional<Set<Tag>>> got =
        Race.of(8, runner -> Set.copyOf(rows().named(shuffled(names, runner))));

    assertThat(got).allSatisfy(tags -> assertThat(tags).isEqualTo(got.getFirst()));
    assertThat(got.getFirst().orElseThrow())
        .map(Tag::id)
        .hasSameElementsAs(given().ids(Tag.ENTITY));
  }

  @Test
  default void removingATagTakesItOffAndLeavesThePosts() {
    Id<Post> post = given().post(given().author("Alice"), "Post");
    Id<Tag> python = given().tag("python", post);
    Id<Tag> sql = given().tag("sql", post);

    rows().remove(Set.of(python));

    assertThat(given().ids(Post.ENTITY)).containsExactly(post);
    assertThat(world().posts().untag(Set.of(new Tagging(post, sql)))).isEqualTo(1);
  }

  private static List<String> shuffled(List<String> names, int seed) {
    List<String> shuffled = new ArrayList<>(names);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled;
  }

  private Given given() {
    return new Given(world());
  }
}
