package io.relata.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.application.shadow.Recording;
import io.relata.application.shadow.Statement;
import io.relata.application.work.UnitOfWork.Ending;
import io.relata.application.write.Changing;
import io.relata.application.write.Choice;
import io.relata.application.write.Creating;
import io.relata.application.write.Linking;
import io.relata.application.write.Placement;
import io.relata.application.write.Putting;
import io.relata.domain.Given;
import io.relata.domain.blog.Author;
import io.relata.domain.blog.Post;
import io.relata.domain.blog.Tag;
import io.relata.domain.model.Branch;
import io.relata.domain.model.Change;
import io.relata.domain.model.Field;
import io.relata.domain.model.Graph;
import io.relata.domain.model.Id;
import io.relata.domain.model.NewRow;
import io.relata.domain.model.Pair;
import io.relata.domain.model.Refused;
import io.relata.domain.model.Related;
import io.relata.domain.model.Resolution;
import io.relata.domain.query.Query;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the shadow hears of statements that write. */
class ShadowOfWritesTest extends OnPostgres {

  private final Given given = new Given(world());

  @Test
  void eachStatementTellsWhyItRanAndHowManyRowsItWrote() {
    Id<Author> alice = given.author("Alice");
    Id<Post> post = given.post(alice, "One");
    Id<Tag> sql = given.tag("sql", post);
    Recording recording = new Recording();

    recording.over(
        () -> {
          world()
              .rows(Post.ENTITY)
              .add(List.of(Post.titled("Two", alice), Post.titled("Three", alice)));
          world().rows(Post.ENTITY).change(Set.of(post), Change.to(Post.TITLE, "Uno"));
          world().links().unlink(Post.TAGS, Set.of(Pair.of(post, sql)));
          world().named(Tag.ENTITY).named(List.of("sql", "java"));
          return world().rows(Author.ENTITY).remove(Set.of(alice));
        });

    assertThat(recording.statements())
        .map(statement -> statement.reason() + ": " + statement.rowsOut())
        .containsExactly(
            "add blog.posts: 2",
            "change blog.posts: 1",
            "unlink blog.post_tags: 1",
            "name blog.tags: 1",
            "name blog.tags: 2",
            "remove blog.authors: 1");
    assertThat(recording.statements())
        .allSatisfy(ShadowOfWritesTest::assertTellsItsTextAndNoValues);
  }

  @Test
  void aStatementThatIsRefusedRanAsWell() {
    given.author("Alice");
    Recording recording = new Recording();

    assertThatThrownBy(() -> recording.over(() -> given.author("Alice")))
        .isInstanceOf(Refused.class);

    assertThat(recording.statements())
        .map(statement -> statement.reason() + ": " + statement.rowsOut())
        .containsExactly("add blog.authors: 0");
  }

  @Test
  void whatFindsRowsTellsTheTypesOfItsValues() {
    Recording recording = new Recording();

    recording.over(
        () ->
            world()
                .rows(Post.ENTITY)
                .hold(Post.TITLE.is("One").and(Post.ID.in(List.of(Id.of(1))))));

    assertThat(recording.statements().getFirst().binds()).containsExactly("text(3)", "bigint[1]");
  }

  private static void assertTellsItsTextAndNoValues(Statement statement) {
    assertThat(statement.sql()).containsPattern("^(insert|update|delete|select)").contains("?");
    assertThat(statement.binds()).isNotEmpty();
    assertThat(statement.toString()).doesNotContain("Uno", "java");
    assertThat(statement.timing().executing()).isPositive();
  }

  @Test
  void changingAndRemovingAnyNumberOfRowsCostsTheSame() {
    Changing changing = new Changing(world().work(), world().repositories(), world().reader());
    Id<Author> alice = given.author("Alice");
    Query<Post> shape = Query.from(Post.ENTITY).with(Post.AUTHOR).with(Post.TAGS);
    Choice<Post> hers =
        new Choice<>(Post.ENTITY, Post.AUTHOR_ID.is(alice), OptionalLong.empty(), Ending.UNDONE);
    for (int rows : new int[] {1, 100, 5_000}) {
      world()
          .rows(Post.ENTITY)
          .add(IntStream.range(0, rows).mapToObj(n -> Post.titled("Post " + n, alice)).toList());
      Recording changes = new Recording();
      Recording removals = new Recording();

      int changed =
          changes
              .over(() -> changing.changeAndShow(hers, Change.to(Post.TITLE, "New"), shape))
              .page()
              .rows()
              .size();
      int removed = removals.over(() -> changing.removeAndShow(hers, shape)).page().rows().size();

      assertThat(changed).isEqualTo(removed).isGreaterThanOrEqualTo(rows);
      assertThat(changes).hasToString("6/7");
      assertThat(removals).hasToString("6/7");
      assertThat(changes.statements())
          .map(statement -> statement.reason().toString())
          .containsExactly(
              "rows touched",
              "hold blog.posts",
              "change blog.posts",
              "root blog.posts",
              "relation tags",
              "rows touched");
    }
  }

  @Test
  void toReadWhetherARowIsAsExpectedIsOneStatementMore() {
    Changing changing = new Changing(world().work(), world().repositories(), world().reader());
    Id<Post> post = given.post(given.author("Alice"), "One");
    Choice<Post> unchanged =
        new Choice<>(Post.ENTITY, Post.ID.is(post), OptionalLong.empty(), Ending.KEPT)
            .expecting(row -> row.get(Post.TITLE).equals("One"));
    Recording recording = new Recording();

    recording.over(() -> changing.change(unchanged, Change.to(Post.TITLE, "New")));

    assertThat(recording).hasToString("3/3");
    assertThat(recording.statements())
        .map(statement -> statement.reason().toString())
        .containsExactly("hold blog.posts", "root blog.posts", "change blog.posts");
  }

  @Test
  void addingAnyNumberOfRowsAndShowingThemCostsTheSame() {
    Creating creating = new Creating(world().work(), world().repositories(), world().reader());
    Id<Author> alice = given.author("Alice");
    for (int rows : new int[] {1, 10, 10_000}) {
      Recording recording = new Recording();
      List<Graph<Post>> posts =
          IntStream.range(0, rows)
              .mapToObj(n -> Graph.of(Post.titled("Post " + n, alice)))
              .toList();

      List<String> titles =
          recording.over(
              () ->
                  creating
                      .addAndShow(posts, Query.from(Post.ENTITY).with(Post.TAGS), Ending.UNDONE)
                      .page()
                      .rows()
                      .stream()
                      .map(row -> row.get(Post.TITLE))
                      .toList());

      assertThat(titles)
          .containsExactlyElementsOf(IntStream.range(0, rows).mapToObj(n -> "Post " + n).toList());
      assertThat(recording).hasToString("5/5");
      assertThat(recording.verdict()).isEqualTo(Recording.Verdict.WITHIN);
    }
    assertThat(given.ids(Post.ENTITY)).isEmpty();
  }

  @Test
  void addingAnAuthorWithAnyNumberOfPostsAndTheirTagsCostsTheSame() {
    Creating creating = new Creating(world().work(), world().repositories(), world().reader());
    for (int posts : new int[] {1, 10, 1_000}) {
      Recording recording = new Recording();
      Graph<Author> author =
          Graph.of(Author.named("Ann " + posts, posts + "@example.com"))
              .with(Author.POSTS, IntStream.range(0, posts).mapToObj(this::tagged).toList());

      recording.over(() -> creating.add(Author.ENTITY, List.of(author), Ending.KEPT));

      // A third statement finds names that others remove at that very moment.
      assertThat(recording).hasToString("5/6");
      assertThat(recording.statements())
          .map(statement -> statement.reason().toString())
          .containsExactly(
              "add blog.authors",
              "add blog.posts",
              "name blog.tags",
              "name blog.tags",
              "link blog.post_tags");
      assertThat(recording.statements().getLast().rowsOut()).isEqualTo(posts * 5);
    }
    assertThat(given.all(Tag.ENTITY)).hasSize(1_004);
  }

  @Test
  void puttingAnyNumberOfRowsCostsTheSame() {
    Putting putting = new Putting(world().work(), world().repositories(), world().reader());
    long identity = 10_000;
    for (int rows : new int[] {1, 10, 5_000}) {
      long first = identity;
      Recording byName = new Recording();
      Recording byIdentity = new Recording();
      List<NewRow<Tag>> named =
          IntStream.rangeClosed(1, rows).mapToObj(n -> Tag.named("tag " + n)).toList();
      List<NewRow<Tag>> identified =
          IntStream.rangeClosed(1, rows)
              .mapToObj(n -> Tag.named("name " + (first + n)).with(Tag.ID, Id.of(first + n)))
              .toList();

      byName.over(() -> putting.put(placement(Tag.NAME), named));
      byIdentity.over(() -> putting.put(placement(Tag.ID), identified));

      assertThat(byName).hasToString("1/1");
      assertThat(byIdentity).hasToString("2/2");
      identity *= 10;
    }
    assertThat(given.all(Tag.ENTITY)).hasSize(5_000 + 1 + 10 + 5_000);
  }

  private static Placement<Tag> placement(Field<Tag, ?> key) {
    return new Placement<>(Tag.ENTITY, key, Resolution.MERGE, Optional.empty(), Ending.KEPT);
  }

  @Test
  void replacingAnyNumberOfLinksCostsTheSame() {
    Linking linking = new Linking(world().work(), world().repositories(), world().reader());
    Id<Post> post = given.post(given.author("Alice"), "One");
    for (int links : new int[] {1, 100, 2_000}) {
      Recording recording = new Recording();
      List<Related<Tag>> tags =
          IntStream.range(0, links).mapToObj(n -> Related.<Tag>named("tag " + n)).toList();

      recording.over(
          () -> {
            linking.replace(Post.TAGS, post, new Branch<>(Post.TAGS, tags), Ending.KEPT);
            return post;
          });

      assertThat(recording).hasToString("5/6");
      assertThat(recording.statements().getLast().reason()).hasToString("link blog.post_tags");
    }
    assertThat(given.all(Tag.ENTITY)).hasSize(2_000);
  }

  private Related<Post> tagged(int number) {
    NewRow<Post> post =
        NewRow.of(Post.ENTITY).with(Post.TITLE, "Post " + number).with(Post.CONTENT, "");
    return Related.of(
        Graph.of(post)
            .with(
                Post.TAGS,
                IntStream.range(number, number + 5)
                    .mapToObj(n -> Related.<Tag>named("tag " + n))
                    .toList()));
  }
}
