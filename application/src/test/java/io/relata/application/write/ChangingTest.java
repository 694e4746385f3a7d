package io.relata.application.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.application.shadow.Recording;
import io.relata.application.work.MemoryUnitOfWork;
import io.relata.application.work.UnitOfWork.Ending;
import io.relata.domain.Given;
import io.relata.domain.blog.Author;
import io.relata.domain.blog.Post;
import io.relata.domain.memory.MemoryWorld;
import io.relata.domain.model.Change;
import io.relata.domain.model.Condition;
import io.relata.domain.model.Id;
import io.relata.domain.model.Refused;
import io.relata.domain.query.Query;
import io.relata.domain.query.Row;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class ChangingTest {

  private final MemoryWorld world = new MemoryWorld(Clock.systemUTC());
  private final Given given = new Given(world);
  private final Changing changing =
      new Changing(
          new MemoryUnitOfWork(world.tables()), MemoryRepositories.of(world), world.reader());
  private final Id<Author> alice = given.author("Alice");
  private final Id<Post> one = given.post(alice, "One");
  private final Id<Post> two = given.post(alice, "Two");

  @Test
  void allRowsThatFitAreChanged() {
    given.post(given.author("Bob"), "Three");

    assertThat(changing.change(posts(Post.AUTHOR_ID.is(alice)), titled("New")))
        .containsExactly(one, two);
    assertThat(titles()).containsExactly("New", "New", "Three");
  }

  @Test
  void changedRowsAreShownAsTheyAreThenEvenWhereTheyFitNoMore() {
    Shown<Post> shown =
        changing.changeAndShow(
            posts(Post.TITLE.is("One")), titled("New"), Query.from(Post.ENTITY).with(Post.AUTHOR));

    assertThat(shown.ids()).containsExactly(one);
    assertThat(shown.page().rows())
        .map(row -> row.get(Post.TITLE) + " by " + row.get(Post.AUTHOR).get(Author.NAME))
        .containsExactly("New by Alice");
  }

  @Test
  void removedRowsAreShownAsTheyWere() {
    Shown<Post> shown = changing.removeAndShow(posts(Post.ID.is(two)), Query.from(Post.ENTITY));

    assertThat(shown.page().rows()).map(row -> row.get(Post.TITLE)).containsExactly("Two");
    assertThat(titles()).containsExactly("One");
    assertThat(changing.remove(posts(Condition.always()))).containsExactly(one);
    assertThat(titles()).isEmpty();
  }

  @Test
  void whereNoneFitsNothingHappens() {
    Recording recording = new Recording();

    List<Id<Post>> changed =
        recording.over(() -> changing.change(posts(Condition.never()), titled("New")));

    assertThat(changed).isEmpty();
    assertThat(recording.budget().orElseThrow().statements()).isEqualTo(1);
    assertThat(changing.remove(posts(Condition.never()))).isEmpty();
  }

  @Test
  void moreRowsThanMayBeAreLeftAlone() {
    Choice<Post> both =
        new Choice<>(Post.ENTITY, Condition.always(), OptionalLong.of(1), Ending.KEPT);

    assertThatThrownBy(() -> changing.change(both, titled("New")))
        .isInstanceOf(TooManyRows.class)
        .hasMessage("2 rows fit, and at most 1 may be affected");
    assertThatThrownBy(() -> changing.remove(both)).isInstanceOf(TooManyRows.class);
    assertThat(titles()).containsExactly("One", "Two");
  }

  @Test
  void whatIsOnlyTriedIsUndone() {
    Choice<Post> tried =
        new Choice<>(Post.ENTITY, Condition.always(), OptionalLong.empty(), Ending.UNDONE);

    assertThat(changing.change(tried, titled("New"))).hasSize(2);
    assertThat(changing.remove(tried)).hasSize(2);
    assertThat(titles()).containsExactly("One", "Two");
  }

  @Test
  void whereOneRuleIsBrokenNothingIsChanged() {
    assertThatThrownBy(() -> changing.change(posts(Condition.always()), titled("")))
        .isInstanceOf(Refused.class)
        .hasMessage("title is empty");
    assertThat(titles()).containsExactly("One", "Two");
  }

  @Test
  void rowsThatAreAsExpectedAreChanged() {
    Choice<Post> still = posts(Post.ID.is(one)).expecting(titledNow("One"));

    assertThat(changing.change(still, titled("New"))).containsExactly(one);
    assertThat(titles()).containsExactly("New", "Two");
  }

  @Test
  void whereOneRowIsNotAsExpectedAllAreLeftAlone() {
    Choice<Post> both = posts(Condition.always()).expecting(titledNow("One"));

    assertThatThrownBy(() -> changing.change(both, titled("New")))
        .isInstanceOf(NotAsExpected.class);
    assertThatThrownBy(() -> changing.removeAndShow(both, Query.from(Post.ENTITY)))
        .isInstanceOf(NotAsExpected.class);
    assertThat(titles()).containsExactly("One", "Two");
  }

  @Test
  void ofRowsThatAreNotThereNothingCanBeExpected() {
    Choice<Post> none = posts(Condition.never()).expecting(row -> false);

    assertThat(changing.change(none, titled("New"))).isEmpty();
    assertThat(changing.remove(none)).isEmpty();
  }

  private static Predicate<Row<Post>> titledNow(String title) {
    return row -> row.get(Post.TITLE).equals(title);
  }

  private static Choice<Post> posts(Condition<Post> which) {
    return new Choice<>(Post.ENTITY, which, OptionalLong.empty(), Ending.KEPT);
  }

  private static Change<Post> titled(String title) {
    return Change.to(Post.TITLE, title);
  }

  private List<String> titles() {
    return given.all(Post.ENTITY).stream().map(post -> post.get(Post.TITLE)).toList();
  }
}
