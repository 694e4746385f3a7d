package io.relata.domain.model;

import static io.relata.domain.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.relata.domain.Given;
import io.relata.domain.Race;
import io.relata.domain.World;
import io.relata.domain.blog.Author;
import io.relata.domain.blog.Post;
import io.relata.domain.blog.Tag;
import io.relata.domain.people.Group;
import io.relata.domain.people.User;
import io.relata.domain.query.Query;
import io.relata.domain.query.Row;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What {@link Links} do. */
public interface LinksContract {

  /** A world that nobody has touched yet; the same one all through a test. */
  World world();

  @Test
  default void whatIsLinkedTwiceIsLinkedOnce() {
    Id<Post> post = post("Post");
    Id<Tag> python = given().tag("python", post);
    Id<Tag> sql = tag("sql");

    Set<Pair<Post, Tag>> both = Set.of(Pair.of(post, python), Pair.of(post, sql));
    assertThat(links().link(Post.TAGS, both)).isEqualTo(1);
    assertThat(links().link(Post.TAGS, both)).isZero();
    assertThat(links().link(Post.TAGS, Set.of())).isZero();
    assertThat(tagsOf(post)).containsExactly(python, sql);
  }

  @Test
  default void whatIsTakenApartStaysAndKeepsItsOtherLinks() {
    Id<Post> first = post("First");
    Id<Post> second = post("Second");
    Id<Tag> python = given().tag("python", first);
    given().tag("python", second);

    assertThat(links().unlink(Post.TAGS, Set.of(Pair.of(first, python)))).isEqualTo(1);
    assertThat(links().unlink(Post.TAGS, Set.of(Pair.of(first, python)))).isZero();
    assertThat(links().unlink(Post.TAGS, Set.of())).isZero();
    assertThat(links().unlink(Post.TAGS, Set.of(Pair.of(Id.of(77), python)))).isZero();

    assertThat(tagsOf(first)).isEmpty();
    assertThat(tagsOf(second)).containsExactly(python);
    assertThat(given().ids(Tag.ENTITY)).containsExactly(python);
  }

  @Test
  default void bothSidesSeeTheSameLinks() {
    Id<Post> post = post("Post");
    Id<Tag> python = tag("python");

    assertThat(links().link(Tag.POSTS, Set.of(Pair.of(python, post)))).isEqualTo(1);
    assertThat(tagsOf(post)).containsExactly(python);
    assertThat(links().link(Post.TAGS, Set.of(Pair.of(post, python)))).isZero();
    assertThat(links().unlink(Tag.POSTS, Set.of(Pair.of(python, post)))).isEqualTo(1);
    assertThat(tagsOf(post)).isEmpty();
  }

  @Test
  default void onlyRowsThatAreThereAreLinked() {
    Id<Post> post = post("Post");
    Id<Tag> python = tag("python");

    assertRefused(() -> links().link(Post.TAGS, Set.of(Pair.of(Id.of(77), python))))
        .containsExactly(Violation.unknownReference("post_id"));
    assertRefused(() -> links().link(Post.TAGS, Set.of(Pair.of(post, Id.of(77)))))
        .containsExactly(Violation.unknownReference("tag_id"));
    assertRefused(() -> links().link(Tag.POSTS, Set.of(Pair.of(python, Id.of(77)))))
        .containsExactly(Violation.unknownReference("post_id"));
  }

  @Test
  default void aRowIsTakenApartFromAllOthersButSome() {
    Id<Post> one = post("One");
    Id<Post> two = post("Two");
    Id<Tag> python = given().tag("python", one);
    Id<Tag> sql = given().tag("sql", one);
    Id<Tag> java = given().tag("java", one);
    given().tag("java", two);

    assertThat(links().unlinkOthers(Post.TAGS, one, Set.of(sql, Id.of(77)))).isEqualTo(2);
    assertThat(tagsOf(one)).containsExactly(sql);
    assertThat(tagsOf(two)).containsExactly(java);
    assertThat(links().unlinkOthers(Tag.POSTS, java, Set.of())).isEqualTo(1);
    assertThat(tagsOf(two)).isEmpty();
    assertThat(given().ids(Tag.ENTITY)).contains(python);
  }

  @Test
  default void thePairsOfARelationAreItsOwn() {
    Id<User> alice = given().user("alice");
    Id<User> bob = given().user("bob");
    Id<Group> readers = given().groupOf("readers", alice);

    assertThat(links().link(Group.MEMBERS, Set.of(Pair.of(readers, bob)))).isEqualTo(1);
    assertThat(links().unlink(User.GROUPS, Set.of(Pair.of(alice, readers)))).isEqualTo(1);
    Query<Group> query = Query.from(Group.ENTITY).with(Group.MEMBERS);
    assertThat(world().reader().find(query).only().orElseThrow().get(Group.MEMBERS))
        .map(Row::id)
        .containsExactly(bob);
  }

  @Test
  default void manyWhoLinkTheSameRowsFromBothSidesNeverMeet() {
    List<Id<Post>> posts = IntStream.range(0, 10).mapToObj(n -> post("Post " + n)).toList();
    List<Id<Tag>> tags = IntStream.range(0, 10).mapToObj(n -> tag("tag " + n)).toList();

    List<Optional<Integer>> linked =
        Race.of(
            8,
            runner ->
                runner % 2 == 0
                    ? links().link(Post.TAGS, pairs(posts, tags))
                    : links().link(Tag.POSTS, pairs(tags, posts.reversed())));

    assertThat(linked.stream().mapToInt(Optional::orElseThrow).sum()).isEqualTo(100);
  }

  private static <T, U> Set<Pair<T, U>> pairs(List<Id<T>> near, List<Id<U>> far) {
    return near.stream()
        .flatMap(one -> far.stream().map(other -> Pair.of(one, other)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Id<Post> post(String title) {
    Id<Author> author =
        given().ids(Author.ENTITY).stream().findFirst().orElseGet(() -> given().author("Alice"));
    return given().post(author, title);
  }

  private Id<Tag> tag(String name) {
    return world().named(Tag.ENTITY).named(List.of(name)).getFirst().id();
  }

  private List<Id<Tag>> tagsOf(Id<Post> post) {
    Query<Post> query = Query.from(Post.ENTITY).where(Post.ID.is(post)).with(Post.TAGS);
    return world().reader().find(query).only().orElseThrow().get(Post.TAGS).stream()
        .map(Row::id)
        .toList();
  }

  private Links links() {
    return world().links();
  }

  private Given given() {
    return new Given(world());
  }
}
