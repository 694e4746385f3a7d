package io.relata.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.application.query.Budget;
import io.relata.application.query.BudgetExceeded;
import io.relata.application.shadow.Recording;
import io.relata.application.shadow.Shadow;
import io.relata.application.work.UnitOfWork.Ending;
import io.relata.application.write.Creating;
import io.relata.domain.Given;
import io.relata.domain.blog.Author;
import io.relata.domain.blog.Post;
import io.relata.domain.blog.Tag;
import io.relata.domain.model.Graph;
import io.relata.domain.model.Id;
import io.relata.domain.query.Query;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What repositories run beyond what was planned for them does not run. */
class BudgetsOfWritesTest extends OnPostgres {

  private final Given given = new Given(world());
  private final Creating creating =
      new Creating(world().work(), world().repositories(), world().reader());

  @Test
  void aStatementThatNobodyPlannedIsRefusedAndAllIsUndone() {
    Recording recording = new Recording();

    assertThatThrownBy(
            () ->
                recording.over(
                    () ->
                        world()
                            .work()
                            .run(
                                () -> {
                                  creating.add(
                                      Tag.ENTITY, List.of(Graph.of(Tag.named("sql"))), Ending.KEPT);
                                  return given.author("Alice");
                                })))
        .isInstanceOf(BudgetExceeded.class)
        .hasMessage("would run 2 statements in 2 round trips, but may run 1 in 1");

    assertThat(recording).hasToString("1/1");
    assertThat(given.ids(Tag.ENTITY)).isEmpty();
    assertThat(given.ids(Author.ENTITY)).isEmpty();
  }

  @Test
  void whatReadsLeaveOfTheirBudgetsIsNotThereForWrites() {
    Id<Author> alice = given.author("Alice");
    Query<Author> shape = Query.from(Author.ENTITY).with(Author.POSTS).with(Author.USER);
    Recording recording = new Recording();

    assertThatThrownBy(
            () ->
                recording.over(
                    () -> {
                      creating.add(
                          Post.ENTITY, List.of(Graph.of(Post.titled("One", alice))), Ending.KEPT);
                      world().reader().find(shape.where(Author.NAME.is("Nobody")));
                      return given.post(alice, "Two");
                    }))
        .isInstanceOf(BudgetExceeded.class);
    assertThat(recording).hasToString("2/4");
  }

  @Test
  void whereNothingIsPlannedForRepositoriesNothingBoundsThem() {
    Recording recording = new Recording();

    recording.over(
        () -> {
          given.author("Alice");
          world().reader().find(Query.from(Author.ENTITY));
          return given.author("Bob");
        });

    assertThat(recording).hasToString("3/1");
  }

  @Test
  void whatMayCostMoreIsPlannedAsTheMostItMayCost() {
    Recording recording = new Recording();

    recording.over(
        () -> {
          Shadow.current().planned(new Budget(3, 3));
          return world().named(Tag.ENTITY).named(List.of("sql", "java"));
        });

    assertThat(recording).hasToString("2/3");
    assertThat(recording.roundTrips()).isEqualTo(2);
  }
}
