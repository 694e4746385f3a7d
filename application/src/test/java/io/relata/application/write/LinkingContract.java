package io.relata.application.write;

import static io.relata.domain.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.application.work.UnitOfWork;
import io.relata.application.work.UnitOfWork.Ending;
import io.relata.domain.Given;
import io.relata.domain.Race;
import io.relata.domain.World;
import io.relata.domain.blog.Author;
import io.relata.domain.blog.Post;
import io.relata.domain.blog.Tag;
import io.relata.domain.model.Branch;
import io.relata.domain.model.Id;
import io.relata.domain.model.Pair;
import io.relata.domain.model.Related;
import io.relata.domain.model.Violation;
import io.relata.domain.query.Query;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@link Linking} does. */
public interface LinkingContract {

  /** A world that nobody has touched yet; the same one all through a test. */
  World world();

  UnitOfWork work();

  Repositories repositories();

  @Test
  default void rowsAreLinkedAndTakenApart() {
    Id<Post> post = post();
    Id<Tag> sql = tag("sql");

    linking().link(Post.TAGS, Pair.of(post, sql), Ending.KEPT);
    linking().link(Tag.POSTS, Pair.of(sql, post), Ending.KEPT);
    assertThat(tagsOf(post)).containsExactly("sql");

    linking().unlink(Tag.POSTS, Pair.of(sql, post), Ending.KEPT);
    linking().unlink(Post.TAGS, Pair.of(post, sql), Ending.KEPT);
    assertThat(tagsOf(post)).isEmpty();
  }

  @Test
  default void linksAreReplacedByThoseOfAList() {
    Id<Post> post = post();
    given().tag("sql", post);
    given().tag("java", post);

    replace(post, Related.named("sql"), Related.named("go"), Related.of(Tag.named("go")));
    assertThat(tagsOf(post)).containsExactly("sql", "go");

    replace(post);
    assertThat(tagsOf(post)).isEmpty();
    assertThat(given().all(Tag.ENTITY)).hasSize(3);
  }

  @Test
  default void whereOneOfAListIsRefusedAllLinksStay() {
    Id<Post> post = post();
    given().tag("sql", post);

    assertRefused(() -> replace(post, Related.named("go"), Related.to(Id.of(77))))
        .containsExactly(Violation.unknownReference("tags[1].id"));
    assertRefused(() -> replace(post, Related.named("go"), Related.named("")))
        .containsExactly(new Violation("tags[1].name", "form", "is empty"));
    assertThat(tagsOf(post)).containsExactly("sql");
    assertThat(given().all(Tag.ENTITY)).hasSize(1);
  }

  @Test
  default void rowsThatAreNotThereAreNamed() {
    Id<Post> post = post();
    Id<Tag> sql = tag("sql");

    assertThatThrownBy(() -> linking().link(Post.TAGS, Pair.of(Id.of(77), sql), Ending.KEPT))
        .isInstanceOf(NoSuchRow.class)
        .hasMessage("there is no row 77 in blog.posts");
    assertThatThrownBy(() -> linking().link(Post.TAGS, Pair.of(post, Id.of(77)), Ending.KEPT))
        .hasMessage("there is no row 77 in blog.tags");
    assertThatThrownBy(() -> linking().unlink(Post.TAGS, Pair.of(Id.of(77), sql), Ending.KEPT))
        .hasMessage("there is no row 77 in blog.posts");
    assertThatThrownBy(() -> replace(Id.of(77), Related.named("go")))
        .hasMessage("there is no row 77 in blog.posts");
    assertThat(given().all(Tag.ENTITY)).hasSize(1);
  }

  @Test
  default void asPartOfOtherWorkItIsToldWhatWasRefused() {
    Id<Post> post = post();
    Linking linking = linking();

    assertRefused(
            () -> work().run(() -> linking.link(Post.TAGS, Pair.of(post, Id.of(77)), Ending.KEPT)))
        .containsExactly(Violation.unknownReference("tag_id"));
    assertRefused(() -> work().run(() -> replace(post, Related.to(Id.of(77)))))
        .containsExactly(Violation.unknownReference("tag_id"));
  }

  @Test
  default void listsOfManyAtOnceDoNotMix() {
    Id<Post> post = post();
    List<List<String>> lists =
        IntStream.range(0, 8)
            .mapToObj(n -> List.of("a" + n % 3, "b" + n, "c" + n % 2).stream().sorted().toList())
            .toList();

    Race.of(
        8,
        runner -> {
          replace(post, lists.get(runner).toArray(String[]::new));
          return runner;
        });

    assertThat(lists).contains(tagsOf(post).stream().sorted().toList());
  }

  private void replace(Id<Post> post, String... names) {
    replace(post, Stream.of(names).map(Related::<Tag>named).toList());
  }

  private void replace(Id<Post> post, Related<Tag> first, Related<Tag> second) {
    replace(post, List.of(first, second));
  }

  private void replace(Id<Post> post, Related<Tag> first, Related<Tag> second, Related<Tag> third) {
    replace(post, List.of(first, second, third));
  }

  private void replace(Id<Post> post, Related<Tag> only) {
    replace(post, List.of(only));
  }

  private void replace(Id<Post> post, List<Related<Tag>> tags) {
    linking().replace(Post.TAGS, post, new Branch<>(Post.TAGS, tags), Ending.KEPT);
  }

  private Linking linking() {
    return new Linking(work(), repositories(), world().reader());
  }

  private Id<Post> post() {
    Id<Author> author = given().author("Alice");
    return given().post(author, "Post");
  }

  private Id<Tag> tag(String name) {
    return world().named(Tag.ENTITY).named(List.of(name)).getFirst().id();
  }

  private List<String> tagsOf(Id<Post> post) {
    return world()
        .reader()
        .find(Query.from(Post.ENTITY).where(Post.ID.is(post)).with(Post.TAGS))
        .only()
        .orElseThrow()
        .get(Post.TAGS)
        .stream()
        .map(tag -> tag.get(Tag.NAME))
        .toList();
  }

  private Given given() {
    return new Given(world());
  }
}
