package io.relata.application.write;

import static io.relata.domain.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.relata.application.work.UnitOfWork;
import io.relata.application.work.UnitOfWork.Ending;
import io.relata.domain.Given;
import io.relata.domain.World;
import io.relata.domain.blog.Author;
import io.relata.domain.blog.Comment;
import io.relata.domain.blog.Post;
import io.relata.domain.blog.Tag;
import io.relata.domain.model.Change;
import io.relata.domain.model.Clash;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Graph;
import io.relata.domain.model.Id;
import io.relata.domain.model.NewRow;
import io.relata.domain.model.Related;
import io.relata.domain.model.Violation;
import io.relata.domain.people.Group;
import io.relata.domain.people.Profile;
import io.relata.domain.people.User;
import io.relata.domain.query.Query;
import io.relata.domain.query.Row;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is added with a row, whichever way round it is said. */
public interface GraphsContract {

  /** A world that nobody has touched yet; the same one all through a test. */
  World world();

  UnitOfWork work();

  Repositories repositories();

  @Test
  default void anAuthorComesWithPostsAndTheseWithTagsAndComments() {
    Id<Tag> sql = world().named(Tag.ENTITY).named(List.of("sql")).getFirst().id();
    Graph<Post> first =
        Graph.of(post("First"))
            .with(Post.TAGS, List.of(Related.named("python"), Related.to(sql)))
            .with(Post.COMMENTS, List.of(Related.of(comment("Good")), Related.of(comment("Bad"))));
    Graph<Post> second =
        Graph.of(post("Second"))
            .with(Post.TAGS, List.of(Related.named("python"), Related.named("java")));

    add(
        Author.ENTITY,
        Graph.of(Author.named("Ann", "ann@example.com"))
            .with(Author.POSTS, List.of(Related.of(first), Related.of(second))));

    Row<Author> ann =
        only(
            Query.from(Author.ENTITY)
                .with(Author.POSTS, posts -> posts.with(Post.TAGS).with(Post.COMMENTS)));
    assertThat(ann.get(Author.POSTS))
        .map(post -> post.get(Post.TITLE) + " " + tags(post) + " " + comments(post))
        .containsExactly("First [sql, python] [Good, Bad]", "Second [java, python] []");
    assertThat(given().all(Tag.ENTITY)).hasSize(3);
  }

  @Test
  default void aPostComesWithItsAuthorWhoIsNewOrThere() {
    Id<Author> bob = given().author("Bob");
    Graph<Post> byBob = Graph.of(post("By Bob")).with(Post.AUTHOR, Related.to(bob));
    Graph<Author> ann =
        Graph.of(Author.named("Ann", "ann@example.com"))
            .with(Author.USER, Related.of(User.named("ann", "ann@example.com")));
    Graph<Post> byAnn = Graph.of(post("By Ann")).with(Post.AUTHOR, Related.of(ann));

    add(Post.ENTITY, List.of(byBob, byAnn, byBob));

    assertThat(all(Query.from(Post.ENTITY).with(Post.AUTHOR)))
        .map(post -> post.get(Post.TITLE) + ": " + post.get(Post.AUTHOR).get(Author.NAME))
        .containsExactly("By Bob: Bob", "By Ann: Ann", "By Bob: Bob");
    assertThat(only(Query.from(Author.ENTITY).where(Author.USER.some())).get(Author.NAME))
        .isEqualTo("Ann");
  }

  @Test
  default void aUserComesWithAProfileAndGroups() {
    Graph<User> ann =
        Graph.of(User.named("ann", "ann@example.com"))
            .with(
                User.PROFILE,
                Related.of(NewRow.of(Profile.ENTITY).with(Profile.BIO, "Reads a lot")))
            .with(User.GROUPS, List.of(Related.named("readers"), Related.named("readers")));

    add(User.ENTITY, ann);

    Row<User> there = only(Query.from(User.ENTITY).with(User.PROFILE).with(User.GROUPS));
    assertThat(there.get(User.PROFILE).get(Profile.BIO)).isEqualTo("Reads a lot");
    assertThat(there.get(User.GROUPS))
        .map(group -> group.get(Group.NAME))
        .containsExactly("readers");
  }

  @Test
  default void aNameThatIsAllThereIsToSayIsThatOfOneRowHoweverItIsSaid() {
    Graph<Tag> onlyNamed = Graph.of(Tag.named("sql"));
    Id<Author> ann = given().author("Ann");
    Graph<Post> post =
        Graph.of(Post.titled("Post", ann))
            .with(
                Post.TAGS,
                List.of(Related.named("sql"), Related.of(onlyNamed), Related.of(Tag.named("sql"))));

    add(Post.ENTITY, post);
    add(Post.ENTITY, post);

    assertThat(given().all(Tag.ENTITY)).hasSize(1);
    assertThat(all(Query.from(Post.ENTITY).with(Post.TAGS)))
        .map(GraphsContract::tags)
        .containsExactly(List.of("sql"), List.of("sql"));
  }

  @Test
  default void aTagComesWithPostsOfTheOtherSide() {
    Id<Author> ann = given().author("Ann");
    Id<Post> old = given().post(ann, "Old");
    Graph<Tag> tag =
        Graph.of(Tag.named("sql"))
            .with(Tag.POSTS, List.of(Related.to(old), Related.of(Post.titled("New", ann))));

    add(Tag.ENTITY, tag);

    assertThat(all(Query.from(Post.ENTITY).with(Post.TAGS)))
        .map(post -> post.get(Post.TITLE) + " " + tags(post))
        .containsExactly("Old [sql]", "New [sql]");
  }

  @Test
  default void allRulesAreToldByTheirPlacesAndNothingIsAdded() {
    Graph<Author> author =
        Graph.of(Author.named("", "nobody"))
            .with(
                Author.POSTS,
                List.of(
                    Related.of(post("Fine")),
                    Related.of(
                        Graph.of(post("x".repeat(201)))
                            .with(
                                Post.TAGS,
                                List.of(Related.named("fine"), Related.named("x".repeat(51)))))));

    assertRefused(() -> add(Author.ENTITY, author))
        .map(violation -> violation.field() + " " + violation.rule())
        .containsExactly(
            "[0].name form",
            "[0].email form",
            "[0].posts[1].title length",
            "[0].posts[1].tags[1].name length");
    assertThat(given().ids(Author.ENTITY)).isEmpty();
    assertThat(given().ids(Tag.ENTITY)).isEmpty();
  }

  @Test
  default void whatARelationGivesIsNotGivenAnotherWayToo() {
    Id<Author> bob = given().author("Bob");
    Graph<Post> twice = Graph.of(Post.titled("Post", bob)).with(Post.AUTHOR, Related.to(bob));
    Graph<Author> around =
        Graph.of(Author.named("Ann", "ann@example.com"))
            .with(
                Author.POSTS,
                List.of(
                    Related.of(Post.titled("By Bob", bob)),
                    Related.of(Graph.of(post("Too")).with(Post.AUTHOR, Related.to(bob)))));

    assertRefused(() -> add(Post.ENTITY, twice))
        .map(Violation::toString)
        .containsExactly("[0].author_id is given by author");
    assertRefused(() -> add(Author.ENTITY, around))
        .map(Violation::toString)
        .containsExactly(
            "[0].posts[0].author_id is given by the row that it belongs to",
            "[0].posts[1].author is given by the row that it belongs to");
  }

  @Test
  default void allThatIsTakenOrNotThereIsToldByItsPlace() {
    Id<Author> bob = given().author("Bob");
    List<Graph<Author>> authors =
        List.of(
            Graph.of(Author.named("Bob", "Bob@example.com")),
            Graph.of(Author.named("Ann", "ann@example.com").with(Author.USER_ID, Id.of(77))),
            Graph.of(Author.named("Ann", "ann@example.com"))
                .with(
                    Author.POSTS,
                    List.of(
                        Related.of(
                            Graph.of(post("Post"))
                                .with(
                                    Post.TAGS,
                                    List.of(Related.named("sql"), Related.to(Id.of(88))))))));

    assertRefused(() -> creating().add(Author.ENTITY, authors, Ending.KEPT))
        .containsExactly(
            Violation.duplicate("[0].email").because(new Clash<>(Author.ENTITY, Author.ID.is(bob))),
            Violation.duplicate("[2].email"),
            Violation.unknownReference("[1].user_id"),
            Violation.unknownReference("[2].posts[0].tags[1].id"));
    assertThat(given().ids(Author.ENTITY)).containsExactly(bob);
    assertThat(given().ids(Tag.ENTITY)).isEmpty();
  }

  @Test
  default void whatARelationGivesCanBeTakenToo() {
    Id<User> free = add(User.named("free", "free@example.com"));
    Id<User> bound = add(User.named("bound", "bound@example.com"));
    Id<Author> bob = given().author("Bob");
    world().rows(Author.ENTITY).change(Set.of(bob), Change.to(Author.USER_ID, bound));

    assertRefused(
            () ->
                creating()
                    .add(
                        Author.ENTITY,
                        List.of(of("Ann", free), of("Cid", free), of("Dan", bound)),
                        Ending.KEPT))
        .containsExactly(
            Violation.duplicate("[1].user_id"),
            Violation.duplicate("[2].user_id")
                .because(new Clash<>(Author.ENTITY, Author.ID.is(bob))));
  }

  private Id<User> add(NewRow<User> user) {
    return world().rows(User.ENTITY).add(List.of(user)).getFirst().id();
  }

  private static Graph<Author> of(String name, Id<User> user) {
    return Graph.of(Author.named(name, name + "@example.com")).with(Author.USER, Related.to(user));
  }

  @Test
  default void whatIsOnlyTriedIsNotThere() {
    Graph<Author> ann =
        Graph.of(Author.named("Ann", "ann@example.com"))
            .with(Author.POSTS, List.of(Related.of(post("Post"))));

    assertThat(creating().add(Author.ENTITY, List.of(ann), Ending.UNDONE)).hasSize(1);
    assertThat(given().ids(Author.ENTITY)).isEmpty();
    assertThat(given().ids(Post.ENTITY)).isEmpty();
  }

  private <T> void add(Entity<T> entity, Graph<T> graph) {
    add(entity, List.of(graph));
  }

  private <T> void add(Entity<T> entity, List<Graph<T>> graphs) {
    creating().add(entity, graphs, Ending.KEPT);
  }

  private Creating creating() {
    return new Creating(work(), repositories(), world().reader());
  }

  private static NewRow<Post> post(String title) {
    return NewRow.of(Post.ENTITY).with(Post.TITLE, title).with(Post.CONTENT, "");
  }

  private static NewRow<Comment> comment(String body) {
    return NewRow.of(Comment.ENTITY).with(Comment.BODY, body);
  }

  private static List<String> tags(Row<Post> post) {
    return post.get(Post.TAGS).stream().map(tag -> tag.get(Tag.NAME)).toList();
  }

  private static List<String> comments(Row<Post> post) {
    return post.get(Post.COMMENTS).stream().map(comment -> comment.get(Comment.BODY)).toList();
  }

  private <T> Row<T> only(Query<T> query) {
    return world().reader().find(query).only().orElseThrow();
  }

  private <T> List<Row<T>> all(Query<T> query) {
    return world().reader().find(query).rows();
  }

  private Given given() {
    return new Given(world());
  }
}
