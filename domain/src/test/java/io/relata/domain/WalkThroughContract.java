package io.relata.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.domain.blog.Author;
import io.relata.domain.blog.Comment;
import io.relata.domain.blog.Post;
import io.relata.domain.blog.Tag;
import io.relata.domain.model.Id;
import io.relata.domain.model.NewRow;
import io.relata.domain.model.Pair;
import io.relata.domain.people.Group;
import io.relata.domain.people.Profile;
import io.relata.domain.people.User;
import io.relata.domain.query.NotAskedFor;
import io.relata.domain.query.Page;
import io.relata.domain.query.Query;
import io.relata.domain.query.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A walk through what can be asked, in the words of the subject. Reads best from top to bottom. */
public interface WalkThroughContract {

  /** A world that nobody has touched yet; the same one all through a test. */
  World world();

  @BeforeEach
  default void aBlogWithTwoAuthors() {
    new Scene(world()).play();
  }

  @Test
  default void aliceAndHerPosts() {
    Row<Author> alice =
        one(Query.from(Author.ENTITY).where(Author.NAME.is("Alice")).with(Author.POSTS));

    assertThat(alice.get(Author.POSTS)).hasSize(8);
    assertThat(titles(alice.get(Author.POSTS))).startsWith("Python tutorial", "Sorting in Python");
  }

  @Test
  default void aPostAndItsAuthorAreTheSameObjectsFromBothSides() {
    Row<Author> alice =
        one(Query.from(Author.ENTITY).where(Author.NAME.is("Alice")).with(Author.POSTS));
    assertThat(alice.get(Author.POSTS))
        .allSatisfy(post -> assertThat(post.get(Post.AUTHOR)).isSameAs(alice));

    List<Row<Post>> posts =
        find(
            Query.from(Post.ENTITY)
                .where(Post.AUTHOR.where(Author.NAME.is("Bob")))
                .with(Post.AUTHOR));
    assertThat(posts).hasSize(2);
    assertThat(posts.getFirst().get(Post.AUTHOR)).isSameAs(posts.getLast().get(Post.AUTHOR));
  }

  @Test
  default void authorsNamedLikeAWhateverTheCase() {
    List<Row<Author>> authors =
        find(
            Query.from(Author.ENTITY)
                .where(Author.NAME.likeInAnyCase("a%"))
                .orderBy(Author.NAME.ascending()));

    assertThat(authors)
        .extracting(author -> author.get(Author.NAME))
        .containsExactly("Alice", "anna");
  }

  @Test
  default void postsOfTwoAuthorsInJanuaryOrWithTutorialInTheTitle() {
    Instant january = Instant.parse("2025-01-01T00:00:00Z");
    Instant february = Instant.parse("2025-02-01T00:00:00Z");
    List<Row<Post>> posts =
        find(
            Query.from(Post.ENTITY)
                .where(
                    Post.AUTHOR_ID
                        .in(idOf("Alice"), idOf("Bob"))
                        .and(Post.PUBLISHED_AT.atLeast(january))
                        .and(Post.PUBLISHED_AT.below(february))
                        .or(Post.TITLE.contains("tutorial"))));

    assertThat(titles(posts))
        .containsExactly("Python tutorial", "Sorting in Python", "Indexes", "SQL tutorial");
  }

  @Test
  default void theNewestFivePostsByAliceTaggedPython() {
    List<Row<Post>> posts =
        find(
            Query.from(Post.ENTITY)
                .where(
                    Post.TAGS
                        .some(Tag.NAME.is("python"))
                        .and(Post.AUTHOR.where(Author.NAME.is("Alice"))))
                .orderBy(Post.PUBLISHED_AT.descending())
                .limit(5));

    assertThat(titles(posts))
        .containsExactly("Letter 6", "Letter 5", "Letter 4", "Letter 3", "Letter 2");
  }

  @Test
  default void postsWithoutTags() {
    assertThat(titles(find(Query.from(Post.ENTITY).where(Post.TAGS.none()))))
        .containsExactly("Untagged");
  }

  @Test
  default void authorsWithTheirNewestThreePostsEachWithTagsAndTheLatestComment() {
    Row<Author> alice =
        one(
            Query.from(Author.ENTITY)
                .where(Author.NAME.is("Alice"))
                .with(
                    Author.POSTS,
                    posts ->
                        posts
                            .orderBy(Post.PUBLISHED_AT.descending())
                            .limit(3)
                            .with(Post.TAGS)
                            .with(
                                Post.COMMENTS,
                                comments ->
                                    comments
                                        .orderBy(Comment.CREATED_AT.descending())
                                        .limit(1)
                                        .with(Comment.USER))));

    List<Row<Post>> newest = alice.get(Author.POSTS);
    assertThat(titles(newest)).containsExactly("Letter 6", "Letter 5", "Letter 4");
    assertThat(newest.getFirst().get(Post.TAGS))
        .extracting(tag -> tag.get(Tag.NAME))
        .containsExactly("python");
    Row<Comment> latest = newest.getFirst().get(Post.COMMENTS).getFirst();
    assertThat(latest.get(Comment.BODY)).isEqualTo("Second");
    assertThat(latest.get(Comment.USER).get(User.USERNAME)).hasToString("carol");
    assertThat(newest.getLast().get(Post.COMMENTS)).isEmpty();
  }

  @Test
  default void theSecondPageByOffset() {
    Query<Post> letters = Query.from(Post.ENTITY).where(Post.TITLE.startsWith("Letter")).limit(2);

    Page<Post> second = world().reader().find(letters.offset(2));
    assertThat(titles(second.rows())).containsExactly("Letter 3", "Letter 4");
    assertThat(second.more()).isTrue();
    assertThat(world().reader().find(letters.offset(4)).more()).isFalse();
  }

  @Test
  default void theWholeListInStepsOfSevenForwardAndBackWhileRowsComeAndGo() {
    List<Id<Post>> throughout = publishMany();
    Query<Post> steps =
        Query.from(Post.ENTITY)
            .where(Post.TITLE.startsWith("Story"))
            .orderBy(Post.PUBLISHED_AT.descending())
            .limit(7);

    List<Row<Post>> forward = new ArrayList<>();
    Optional<Query<Post>> next = Optional.of(steps);
    Page<Post> last = world().reader().find(steps);
    while (next.isPresent()) {
      last = world().reader().find(next.get());
      forward.addAll(last.rows());
      next = last.next();
      oneComesAndOneGoes(forward.size());
    }
    assertThat(idsAmong(forward, throughout)).containsExactlyElementsOf(throughout);

    List<Row<Post>> back = new ArrayList<>(last.rows().reversed());
    Optional<Query<Post>> previous = last.previous();
    while (previous.isPresent()) {
      Page<Post> page = world().reader().find(previous.get());
      back.addAll(page.rows().reversed());
      previous = page.previous();
      oneComesAndOneGoes(1_000 + back.size());
    }
    Collections.reverse(back);
    assertThat(idsAmong(back, throughout)).containsExactlyElementsOf(throughout);
  }

  @Test
  default void touchingARelationThatWasNotAskedForSaysWhatToDo() {
    Row<Post> post =
        one(
            Query.from(Post.ENTITY)
                .where(Post.TITLE.is("Indexes"))
                .select(Post.ID, Post.TITLE)
                .with(Post.TAGS));

    assertThatThrownBy(() -> post.get(Post.AUTHOR))
        .isInstanceOf(NotAskedFor.class)
        .hasMessage(
            "blog.posts.author was not asked for: this row of blog.posts was loaded with [id,"
                + " title, tags] only. Ask for it in the query; nothing is loaded later.");
    assertThatThrownBy(() -> post.get(Post.CONTENT))
        .isInstanceOf(NotAskedFor.class)
        .hasMessageStartingWith("blog.posts.content was not asked for");
  }

  @Test
  default void usersWithTheirProfileAndGroups() {
    List<Row<User>> users =
        find(
            Query.from(User.ENTITY)
                .orderBy(User.USERNAME.ascending())
                .with(User.PROFILE)
                .with(User.GROUPS, groups -> groups.orderBy(Group.NAME.ascending())));

    Row<User> carol = users.getFirst();
    assertThat(carol.get(User.PROFILE).find(Profile.BIO)).contains("Reads a lot");
    assertThat(carol.get(User.PROFILE).get(Profile.USER)).isSameAs(carol);
    assertThat(carol.get(User.GROUPS))
        .extracting(group -> group.get(Group.NAME))
        .containsExactly("editors", "readers");
    Row<User> dave = users.getLast();
    assertThat(dave.find(User.PROFILE)).isEmpty();
    assertThat(dave.get(User.GROUPS)).isEmpty();
  }

  private <T> List<Row<T>> find(Query<T> query) {
    return world().reader().find(query).rows();
  }

  private <T> Row<T> one(Query<T> query) {
    return world().reader().find(query).only().orElseThrow();
  }

  private Id<Author> idOf(String author) {
    return one(Query.from(Author.ENTITY).where(Author.NAME.is(author))).id();
  }

  private static List<String> titles(List<Row<Post>> posts) {
    return posts.stream().map(post -> post.get(Post.TITLE)).toList();
  }

  /**
   * Forty stories, of which the ids of the even ones are given, newest first: nobody removes those.
   */
  private List<Id<Post>> publishMany() {
    Id<Author> bob = idOf("Bob");
    Instant start = Instant.parse("2024-01-01T00:00:00Z");
    List<Post> stories =
        world()
            .rows(Post.ENTITY)
            .add(
                IntStream.range(0, 40)
                    .mapToObj(
                        n ->
                            Post.titled("Story " + n, bob)
                                .with(Post.PUBLISHED_AT, start.plusSeconds(n / 3)))
                    .toList());
    List<Id<Post>> even =
        new ArrayList<>(
            stories.stream().filter(story -> isEven(story.title())).map(Post::id).toList());
    Collections.reverse(even);
    return even;
  }

  private static boolean isEven(String title) {
    return Integer.parseInt(title.substring("Story ".length())) % 2 == 0;
  }

  private void oneComesAndOneGoes(int number) {
    Instant time = Instant.parse("2024-01-01T00:00:00Z").plusSeconds(number % 14);
    world()
        .rows(Post.ENTITY)
        .add(
            List.of(
                Post.titled("Story of the day " + number, idOf("Bob"))
                    .with(Post.PUBLISHED_AT, time)));
    world()
        .reader()
        .find(Query.from(Post.ENTITY).where(Post.TITLE.matches("^Story [0-9]*[13579]$")).limit(1))
        .rows()
        .forEach(odd -> world().rows(Post.ENTITY).remove(Set.of(odd.id())));
  }

  private static List<Id<Post>> idsAmong(List<Row<Post>> rows, List<Id<Post>> wanted) {
    Set<Id<Post>> set = new HashSet<>(wanted);
    return rows.stream().map(Row::id).filter(set::contains).toList();
  }

  /** What the walk finds. */
  record Scene(World world) {

    void play() {
      List<User> users =
          world
              .rows(User.ENTITY)
              .add(
                  List.of(
                      User.named("carol", "carol@example.com"),
                      User.named("dave", "dave@example.com")));
      User carol = users.getFirst();
      world
          .rows(Profile.ENTITY)
          .add(List.of(Profile.of(carol.id()).with(Profile.BIO, "Reads a lot")));
      List<Group> groups =
          world.named(Group.ENTITY).add(List.of(Group.named("readers"), Group.named("editors")));
      groups.forEach(
          group -> world.links().link(User.GROUPS, Set.of(Pair.of(carol.id(), group.id()))));
      List<Author> authors =
          world
              .rows(Author.ENTITY)
              .add(
                  List.of(
                      Author.named("Alice", "alice@example.com"),
                      Author.named("Bob", "bob@example.com"),
                      Author.named("anna", "anna@example.com")));
      List<Tag> tags = world.named(Tag.ENTITY).named(List.of("python", "sql"));
      alicesPosts(authors.get(0), tags.getFirst(), carol);
      List<Post> bobs =
          world
              .rows(Post.ENTITY)
              .add(
                  List.of(
                      post("Indexes", "2025-01-20T00:00:00Z", authors.get(1)),
                      post("Untagged", "2025-05-01T00:00:00Z", authors.get(1))));
      List<Post> annas =
          world
              .rows(Post.ENTITY)
              .add(List.of(post("SQL tutorial", "2025-06-01T00:00:00Z", authors.get(2))));
      tag(bobs.getFirst(), tags.getLast());
      tag(annas.getFirst(), tags.getLast());
    }

    private void alicesPosts(Author alice, Tag python, User carol) {
      List<NewRow<Post>> posts = new ArrayList<>();
      posts.add(post("Python tutorial", "2025-01-05T00:00:00Z", alice));
      posts.add(post("Sorting in Python", "2025-01-31T23:59:59.999999Z", alice));
      IntStream.rangeClosed(1, 6)
          .forEach(n -> posts.add(post("Letter " + n, "2025-03-0" + n + "T00:00:00Z", alice)));
      List<Post> published = world.rows(Post.ENTITY).add(posts);
      published.forEach(post -> tag(post, python));
      Post newest = published.getLast();
      world
          .rows(Comment.ENTITY)
          .add(
              List.of(
                  Comment.on(newest.id(), "First")
                      .with(Comment.CREATED_AT, Instant.parse("2025-04-01T00:00:00Z")),
                  Comment.on(newest.id(), "Second")
                      .with(Comment.CREATED_AT, Instant.parse("2025-04-02T00:00:00Z"))
                      .with(Comment.USER_ID, carol.id())));
    }

    private void tag(Post post, Tag tag) {
      world.links().link(Post.TAGS, Set.of(Pair.of(post.id(), tag.id())));
    }

    private static NewRow<Post> post(String title, String published, Author author) {
      return Post.titled(title, author.id()).with(Post.PUBLISHED_AT, Instant.parse(published));
    }
  }
}
