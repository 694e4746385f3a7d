package io.relata.application.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.application.query.Budget;
import io.relata.application.shadow.Recording;
import io.relata.application.work.MemoryUnitOfWork;
import io.relata.application.work.UnitOfWork.Ending;
import io.relata.domain.Given;
import io.relata.domain.blog.Author;
import io.relata.domain.blog.Post;
import io.relata.domain.blog.Tag;
import io.relata.domain.memory.MemoryWorld;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Graph;
import io.relata.domain.model.Id;
import io.relata.domain.model.NewRow;
import io.relata.domain.model.Refused;
import io.relata.domain.query.Query;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CreatingTest {

  private final MemoryWorld world = new MemoryWorld(Clock.systemUTC());
  private final Given given = new Given(world);
  private final Creating creating =
      new Creating(
          new MemoryUnitOfWork(world.tables()), MemoryRepositories.of(world), world.reader());

  @Test
  void rowsAreAddedAndTellTheirIdentitiesInTheirOrder() {
    List<Id<Tag>> ids = creating.add(Tag.ENTITY, tags("sql", "java", "python"), Ending.KEPT);

    assertThat(ids).isEqualTo(given.ids(Tag.ENTITY));
    assertThat(given.all(Tag.ENTITY))
        .map(tag -> tag.get(Tag.NAME))
        .containsExactly("sql", "java", "python");
  }

  @Test
  void whatIsOnlyTriedIsNotThere() {
    assertThat(creating.add(Tag.ENTITY, tags("sql"), Ending.UNDONE)).hasSize(1);
    assertThat(given.ids(Tag.ENTITY)).isEmpty();
  }

  @Test
  void addedRowsAreShownWithTheirRelationsAndOnlyThose() {
    Id<Author> alice = given.author("Alice");
    given.post(alice, "Old");
    Query<Post> shape = Query.from(Post.ENTITY).with(Post.AUTHOR);

    Shown<Post> shown =
        creating.addAndShow(
            graphs(Post.titled("One", alice), Post.titled("Two", alice)), shape, Ending.KEPT);

    assertThat(shown.page().rows())
        .map(post -> post.get(Post.TITLE) + " by " + post.get(Post.AUTHOR).get(Author.NAME))
        .containsExactly("One by Alice", "Two by Alice");
    assertThat(shown.page().rows()).map(row -> row.id()).isEqualTo(shown.ids());
  }

  @Test
  void moreRowsThanAPageHoldsAreAllShown() {
    List<Graph<Tag>> many =
        IntStream.range(0, 1_500).mapToObj(n -> Graph.of(Tag.named("tag " + n))).toList();

    assertThat(creating.addAndShow(many, Query.from(Tag.ENTITY), Ending.KEPT).page().rows())
        .map(tag -> tag.get(Tag.NAME))
        .containsExactlyElementsOf(IntStream.range(0, 1_500).mapToObj(n -> "tag " + n).toList());
  }

  @Test
  void whereOneIsRefusedNoneIsAdded() {
    assertThatThrownBy(() -> creating.add(Tag.ENTITY, tags("sql", "sql"), Ending.KEPT))
        .isInstanceOf(Refused.class)
        .hasMessage("[1].name is taken already");
    assertThat(given.ids(Tag.ENTITY)).isEmpty();
  }

  @Test
  void itMayCostOneStatementAndThoseThatShowWhatWasAdded() {
    Recording recording = new Recording();
    Id<Author> alice = given.author("Alice");

    recording.over(() -> creating.add(Post.ENTITY, graphs(Post.titled("One", alice)), Ending.KEPT));

    assertThat(recording.budget()).contains(new Budget(1, 1));
  }

  @Test
  void addingNothingCostsNothing() {
    Recording recording = new Recording();

    recording.over(() -> creating.add(Tag.ENTITY, List.of(), Ending.KEPT));

    assertThat(recording.budget()).contains(new Budget(0, 0));
  }

  @Test
  void anEntityThatNothingWritesIsAMistakeOfTheWiring() {
    Entity<Tag> tags = Tag.ENTITY;
    assertThatThrownBy(() -> Repositories.linkedBy(world.links()).of(tags))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("nothing writes blog.tags");
  }

  private static List<Graph<Tag>> tags(String... names) {
    return List.of(names).stream().map(Tag::named).map(Graph::of).toList();
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  private static <T> List<Graph<T>> graphs(NewRow<T>... rows) {
    return List.of(rows).stream().map(Graph::of).toList();
  }
}
